// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/formcolumn.h"

#include "ui/shared/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QLabel *quietLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, Tone::Muted);
    return label;
}

} // namespace

FormColumn::FormColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_target(m_column)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space + Space / 2);
}

void FormColumn::addSection(const QString &title, const QString &hint)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Space);
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setFont(sectionTitleFont(font()));
    m_column->addWidget(label);
    if (!hint.isEmpty())
        m_column->addWidget(quietLabel(hint));
}

void FormColumn::addField(const QString &field, const QString &label, QWidget *control, const QString &hint)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new QLabel(label);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(control);
    control->setAccessibleName(label);
    column->addWidget(title);
    column->addWidget(control);
    if (!hint.isEmpty())
        column->addWidget(quietLabel(hint));
    auto *note = new FieldNote;
    note->setObjectName(u"note:"_s + field);
    column->addWidget(note);
    if (m_target != m_column)
        column->addStretch();
    m_fields.insert(field, {box, note});
    m_target->addWidget(box, m_target == m_column ? 0 : 1);
    watch(field, control);
}

void FormColumn::beginRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space + Space / 2);
    m_column->addLayout(row);
    m_target = row;
}

void FormColumn::endRow()
{
    m_target = m_column;
}

void FormColumn::addWidget(QWidget *widget)
{
    m_target->addWidget(widget);
}

void FormColumn::addStretch()
{
    m_column->addStretch();
}

void FormColumn::watch(const QString &field, QWidget *control)
{
    const auto touched = [this, field] { touch(field); };
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, this, touched);
    else if (auto *combo = qobject_cast<QComboBox *>(control)) {
        connect(combo, &QComboBox::currentIndexChanged, this, touched);
        connect(combo, &QComboBox::editTextChanged, this, touched);
    } else if (auto *spin = qobject_cast<QSpinBox *>(control))
        connect(spin, &QSpinBox::valueChanged, this, touched);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        watchText(field, text);
    else if (auto *box = qobject_cast<QCheckBox *>(control))
        connect(box, &QCheckBox::toggled, this, touched);
}

/// An editor says that its text changed also when a highlighter has coloured it.
void FormColumn::watchText(const QString &field, QPlainTextEdit *edit)
{
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field, edit, before = edit->toPlainText()]() mutable {
        const QString now = edit->toPlainText();
        if (std::exchange(before, now) != now)
            touch(field);
    });
}

void FormColumn::touch(const QString &field)
{
    m_touched.insert(field);
    Q_EMIT edited();
}

void FormColumn::touchAll()
{
    m_allTouched = true;
    showProblems(m_problems);
}

void FormColumn::untouch()
{
    m_allTouched = false;
    m_touched.clear();
    showProblems(m_problems);
}

void FormColumn::setFieldVisible(const QString &field, bool visible)
{
    if (const auto it = m_fields.constFind(field); it != m_fields.constEnd())
        it->box->setVisible(visible);
}

void FormColumn::showProblems(const QList<FieldProblem> &problems)
{
    m_problems = problems;
    QHash<QString, QString> messages;
    for (const FieldProblem &problem : problems) {
        if (!messages.contains(problem.field))
            messages.insert(problem.field, problem.message);
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool shown = m_allTouched || m_touched.contains(it.key());
        it->note->setNote(shown ? messages.value(it.key()) : QString());
    }
}

} // namespace gantry
