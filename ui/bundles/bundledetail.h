// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/bundletypes.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class Facts;
class JsonEditor;

/// One bundle in full, with the way to its deployment. Child of the Bundles page.
class BundleDetail : public QWidget
{
    Q_OBJECT
public:
    explicit BundleDetail(QWidget *parent = nullptr);

    void setBundle(const launch::Bundle &bundle);

Q_SIGNALS:
    void deployRequested(const QString &bundleId);

private:
    QString m_id;
    QLabel *m_name;
    QPushButton *m_deploy;
    Facts *m_facts;
    JsonEditor *m_raw;
};

} // namespace gantry
