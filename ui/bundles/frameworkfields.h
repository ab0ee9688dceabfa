// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace gantry {

class FormColumn;

/// The fields for what a bundle's code runs in; only those of the chosen framework are there. Child of the form, whose
/// column holds the widgets.
class FrameworkFields : public QObject
{
    Q_OBJECT
public:
    FrameworkFields(FormColumn *form, QObject *parent);

    launch::Framework framework() const;
    /// A server that runs bundles with this machine's Python looks at none of it, but the API asks for it.
    void setLocal(bool local);

private:
    void showFields();

    FormColumn *m_form;
    QComboBox *m_type;
    QLineEdit *m_pytorchTag;
    QLineEdit *m_tensorflowVersion;
    QLineEdit *m_repository;
    QLineEdit *m_tag;
};

} // namespace gantry
