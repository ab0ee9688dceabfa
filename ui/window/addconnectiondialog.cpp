// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addconnectiondialog.h"

#include "models/connections/connectionrules.h"
#include "ui/shared/appearance.h"
#include "ui/shared/formcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

void fillColors(QComboBox *combo)
{
    const QList<std::pair<QString, QRgb>> colors = {
        {AddConnectionDialog::tr("Blue"), 0xff3858d6},
        {AddConnectionDialog::tr("Red, for production"), 0xffd64545},
        {AddConnectionDialog::tr("Orange"), 0xffd98324},
        {AddConnectionDialog::tr("Violet"), 0xff8a4fd0},
        {AddConnectionDialog::tr("Grey"), 0xff7b8494},
    };
    for (const auto &[name, rgb] : colors) {
        QPixmap swatch(14, 14);
        swatch.fill(QColor(rgb));
        combo->addItem(QIcon(swatch), name, QColor(rgb));
    }
}

} // namespace

AddConnectionDialog::AddConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_launchPath(new QCheckBox(tr("Hosted by Scale: the API is below /v1/launch")))
    , m_key(new QLineEdit)
    , m_color(new QComboBox)
    , m_form(new FormColumn)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a Launch server"));
    setObjectName(u"addConnectionDialog"_s);
    m_name->setObjectName(u"connectionNameEdit"_s);
    m_url->setObjectName(u"connectionUrlEdit"_s);
    m_url->setPlaceholderText(u"https://launch.example.com"_s);
    m_launchPath->setObjectName(u"connectionLaunchPathBox"_s);
    m_key->setObjectName(u"connectionKeyEdit"_s);
    m_key->setEchoMode(QLineEdit::Password);
    fillColors(m_color);

    m_form->addField(u"name"_s, tr("Name"), m_name);
    m_form->addField(u"url"_s, tr("Address"), m_url);
    m_form->addWidget(m_launchPath);
    m_form->addField(u"key"_s, tr("API key"), m_key, tr("Kept in the system's key store, never in a file."));
    m_form->addField(u"color"_s, tr("Colour"), m_color);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add and connect"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addConnectionButton"_s);
    makePrimary(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, 2 * Space);
    column->setSpacing(2 * Space);
    column->addWidget(m_form);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    connect(m_form, &FormColumn::edited, this, &AddConnectionDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddConnectionDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

ConnectionInfo AddConnectionDialog::info() const
{
    ConnectionInfo info;
    info.name = m_name->text().trimmed();
    info.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    info.withLaunchPath = m_launchPath->isChecked();
    info.color = m_color->currentData().value<QColor>();
    return info;
}

QByteArray AddConnectionDialog::key() const
{
    return m_key->text().trimmed().toUtf8();
}

void AddConnectionDialog::check()
{
    m_form->showProblems(problemsOf(info(), key()));
}

/// The button stays usable: pressing it with something missing shows what.
void AddConnectionDialog::submit()
{
    m_form->touchAll();
    if (!problemsOf(info(), key()).isEmpty())
        return;
    Q_EMIT added(info(), key());
    accept();
}

} // namespace gantry
