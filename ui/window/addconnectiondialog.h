// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectioninfo.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class FormColumn;

/// Asks for a Launch server's name, address and key. The caller open()s it; it deletes itself when closed. Keeps no
/// copy of the key.
class AddConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddConnectionDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const gantry::ConnectionInfo &info, const QByteArray &apiKey);

private:
    ConnectionInfo info() const;
    QByteArray key() const;
    void check();
    void submit();

    QLineEdit *m_name;
    QLineEdit *m_url;
    QCheckBox *m_launchPath;
    QLineEdit *m_key;
    QComboBox *m_color;
    FormColumn *m_form;
    QPushButton *m_add;
};

} // namespace gantry
