// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/pythonsource.h"
#include "models/bundle/schemas.h"

#include <QCoroTask>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace gantry {

class FieldNote;
class FormColumn;
class JsonEditor;

/// The request and response schema: written by hand, made from a sample value, or asked of a pydantic model in the
/// bundle's code. Child of the form.
class SchemaFields : public QObject
{
    Q_OBJECT
public:
    SchemaFields(FormColumn *form, QObject *parent);

    void setBundle(const BundleScan &scan, const PythonOffer &offer);
    BundleSchemas schemas() const;

private:
    QToolButton *sourceButton(JsonEditor *editor, const QString &title);
    void fillMenu(QMenu *menu, JsonEditor *editor, const QString &title);
    QCoro::Task<void> askPython(JsonEditor *editor, QString model);
    void askForSample(JsonEditor *editor, const QString &title);

    BundleScan m_scan;
    QStringList m_models;
    JsonEditor *m_request;
    JsonEditor *m_response;
    FieldNote *m_note;
};

} // namespace gantry
