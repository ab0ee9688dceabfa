// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/schemafields.h"

#include "client/http/elsewhere.h"
#include "ui/shared/appearance.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/formcolumn.h"
#include "ui/shared/jsoneditor.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

JsonEditor *schemaEditor(const QString &name, const QByteArray &text)
{
    auto *editor = new JsonEditor;
    editor->setObjectName(name);
    editor->setFixedHeight(132);
    editor->setPlainText(QString::fromUtf8(text));
    return editor;
}

/// The user's own Python: it has the user's pydantic.
QString usersPython()
{
    for (const QString &name : {u"python3"_s, u"python"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

SchemaFields::SchemaFields(FormColumn *form, QObject *parent)
    : QObject(parent)
    , m_request(schemaEditor(u"requestSchemaEdit"_s, BundleSchemas().request))
    , m_response(schemaEditor(u"responseSchemaEdit"_s, BundleSchemas().response))
    , m_note(new FieldNote)
{
    m_note->setObjectName(u"schemaNote"_s);
    form->addSection(tr("Schemas"), tr("JSON Schema of a request and of an answer, kept with the bundle."));
    form->addField(u"RequestSchema"_s, tr("Request"), m_request);
    form->addWidget(sourceButton(m_request, u"RequestSchema"_s));
    form->addField(u"ResponseSchema"_s, tr("Answer"), m_response);
    form->addWidget(sourceButton(m_response, u"ResponseSchema"_s));
    form->addWidget(m_note);
}

void SchemaFields::setBundle(const BundleScan &scan, const PythonOffer &offer)
{
    m_scan = scan;
    m_models = offer.pydanticModels;
    m_note->setNote({});
}

BundleSchemas SchemaFields::schemas() const
{
    return {.request = m_request->toPlainText().toUtf8(), .response = m_response->toPlainText().toUtf8()};
}

QToolButton *SchemaFields::sourceButton(JsonEditor *editor, const QString &title)
{
    auto *button = new QToolButton;
    button->setObjectName(u"source:"_s + title);
    button->setText(tr("Make it from …"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, editor, title] { fillMenu(menu, editor, title); });
    return button;
}

void SchemaFields::fillMenu(QMenu *menu, JsonEditor *editor, const QString &title)
{
    menu->clear();
    menu->addAction(tr("A sample value …"), this, [this, editor, title] { askForSample(editor, title); });
    menu->addSection(tr("pydantic models (runs the bundle's code)"));
    if (m_models.isEmpty())
        menu->addAction(tr("None found in the code"))->setEnabled(false);
    for (const QString &model : std::as_const(m_models))
        menu->addAction(model, this, [this, editor, model] { askPython(editor, model); });
}

QCoro::Task<void> SchemaFields::askPython(JsonEditor *editor, QString model)
{
    const QPointer<SchemaFields> self(this);
    const QPointer<JsonEditor> target(editor);
    const QString python = usersPython();
    if (python.isEmpty()) {
        m_note->setNote(tr("No Python was found on this machine. Install Python 3, or write the schema by hand."));
        co_return;
    }
    m_note->setNote(tr("Asking %1 about %2 …").arg(python, model), Tone::Busy);
    const auto schema =
        co_await elsewhere([scan = m_scan, model, python] { return schemaFromPydantic(scan, model, python); });
    if (!self || !target)
        co_return;
    m_note->setNote(schema ? QString() : schema.error());
    if (schema)
        target->setJson(*schema);
}

void SchemaFields::askForSample(JsonEditor *editor, const QString &title)
{
    auto *dialog = new QDialog(editor->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"sampleDialog"_s);
    dialog->setWindowTitle(tr("Schema from a sample"));
    auto *sample = new JsonEditor;
    sample->setObjectName(u"sampleEdit"_s);
    auto *note = new FieldNote;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *make = buttons->addButton(tr("Make schema"), QDialogButtonBox::ActionRole);
    make->setObjectName(u"makeSchemaButton"_s);
    makePrimary(make);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(new QLabel(tr("Paste one value as it is sent, for example the arguments of a call:")));
    column->addWidget(sample, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(make, &QPushButton::clicked, dialog, [dialog, sample, note, title, target = QPointer(editor)] {
        const auto schema = schemaFromSample(sample->toPlainText().toUtf8(), title);
        note->setNote(schema ? QString() : schema.error());
        if (!schema)
            return;
        if (target)
            target->setJson(*schema);
        dialog->accept();
    });
    dialog->resize(520, 380);
    dialog->open();
}

} // namespace gantry
