// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/backbutton.h"

#include "ui/shared/icons.h"

#include <QCoreApplication>
#include <QToolButton>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::BackButton)
};

} // namespace

QToolButton *makeBackButton(const QString &objectName)
{
    auto *back = new QToolButton;
    back->setObjectName(objectName);
    back->setIcon(icon(back->isRightToLeft() ? Icon::Right : Icon::Left));
    back->setAutoRaise(true);
    back->setToolTip(Text::tr("Back to the list"));
    back->setAccessibleName(back->toolTip());
    back->setShortcut(QKeySequence::Back);
    return back;
}

} // namespace gantry
