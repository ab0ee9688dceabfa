// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace gantry {

class IconLabel;

/// A line below a form's field: what is wrong with it, or what to know. Takes no room while empty. Plain text.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNote(QWidget *parent = nullptr);

    /// Empty text hides it.
    void setNote(const QString &text, Tone tone = Tone::Bad);
    QString text() const;

private:
    IconLabel *m_icon;
    QLabel *m_label;
};

} // namespace gantry
