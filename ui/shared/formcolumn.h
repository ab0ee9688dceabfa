// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/fieldproblem.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QSet>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace gantry {

class FieldNote;

/// The fields of a form, one below the other: a label above each control and a note below it. A field's problem shows
/// once the user has touched the field, so that an empty form is not red all over. Child of its form.
class FormColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &hint = {});
    /// `field` is the request's own name for it, as in FieldProblem.
    void addField(const QString &field, const QString &label, QWidget *control, const QString &hint = {});
    /// The fields added until endRow() stand side by side.
    void beginRow();
    void endRow();
    void addWidget(QWidget *widget);
    void addStretch();

    /// Shows each touched field's first problem and clears the other notes.
    void showProblems(const QList<FieldProblem> &problems);
    /// From now on every problem shows; for a server's answer, and for a user who asks what is missing.
    void touchAll();
    /// Nothing has been touched: for a form that is filled anew.
    void untouch();
    /// Whether a note of this form would show the field's problem.
    bool hasField(const QString &field) const { return m_fields.contains(field); }
    void setFieldVisible(const QString &field, bool visible);

Q_SIGNALS:
    /// The user changed some field.
    void edited();

private:
    struct Field
    {
        QWidget *box;
        FieldNote *note;
    };
    void watch(const QString &field, QWidget *control);
    void watchText(const QString &field, QPlainTextEdit *edit);
    void touch(const QString &field);

    QVBoxLayout *m_column;
    QBoxLayout *m_target;
    QHash<QString, Field> m_fields;
    QSet<QString> m_touched;
    QList<FieldProblem> m_problems;
    bool m_allTouched = false;
};

} // namespace gantry
