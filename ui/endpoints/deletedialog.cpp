// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/deletedialog.h"

#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeleteDialog::DeleteDialog(const launch::Endpoint &endpoint, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(tr("Delete endpoint"));
    auto *title = plainLabel(tr("Delete “%1”?").arg(endpoint.name));
    title->setFont(sectionTitleFont(font()));
    auto *edit = new QLineEdit;
    edit->setObjectName(u"deleteConfirmEdit"_s);
    edit->setPlaceholderText(endpoint.name);
    edit->setAccessibleName(tr("The endpoint's name"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *confirm = buttons->addButton(tr("Delete endpoint"), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(u"deleteConfirmButton"_s);
    confirm->setEnabled(false);
    setTone(confirm, Tone::Bad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, 2 * Space);
    column->setSpacing(Space + Space / 2);
    column->addWidget(title);
    column->addWidget(plainLabel(tr("Its workers stop and requests that wait in its queue are lost. The bundle stays. "
                                    "This cannot be undone.")));
    column->addWidget(plainLabel(tr("Type the endpoint's name to confirm:")));
    column->addWidget(edit);
    column->addWidget(buttons);
    resize(440, sizeHint().height());
    connect(edit, &QLineEdit::textChanged, confirm,
        [confirm, name = endpoint.name](const QString &text) { confirm->setEnabled(text.trimmed() == name); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace gantry
