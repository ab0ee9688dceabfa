// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundledraft.h"
#include "models/bundle/pythonsource.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace gantry {

class FieldNote;
class Findings;
class FormColumn;
class FrameworkFields;
class JsonEditor;
class SchemaFields;

/// The fields of a bundle to be, filled from what its files offer. Child of the New bundle form.
class BundleForm : public QWidget
{
    Q_OBJECT
public:
    explicit BundleForm(QWidget *parent = nullptr);

    /// Fills the fields from what was freshly read at `path`.
    void setBundle(const QString &path, const BundleScan &scan, const PythonOffer &offer);
    /// See FrameworkFields::setLocal().
    void setLocal(bool local);
    BundleDraft draft() const;
    /// Shows the problems below their fields.
    void showProblems(const QList<FieldProblem> &problems);

Q_SIGNALS:
    void edited();

private:
    void addName();
    void addFunctions();
    void addRequirements();
    void addConfiguration();
    void lint();

    BundleScan m_scan;
    PythonOffer m_offer;
    FormColumn *m_form;
    QLineEdit *m_name;
    QComboBox *m_loadModel;
    QComboBox *m_loadPredict;
    Findings *m_findings;
    QPlainTextEdit *m_requirements;
    FieldNote *m_dropped;
    FrameworkFields *m_framework;
    JsonEditor *m_appConfig;
    SchemaFields *m_schemas;
};

} // namespace gantry
