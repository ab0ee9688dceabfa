// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"
#include "models/shared/fieldproblem.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace gantry {

class BundleChoices;
class BundlesModel;
class FormColumn;

/// The fields of a deployment, for a new endpoint or a change of one. Child of the deploy form.
class DeployFields : public QWidget
{
    Q_OBJECT
public:
    explicit DeployFields(QWidget *parent = nullptr);

    /// Null empties the choice of bundles.
    void setBundles(BundlesModel *bundles);
    /// Starts a new endpoint of this bundle; `local` fills in what a single machine does not care about.
    void startNew(const QString &bundleId, bool local);
    /// Starts from what the endpoint has now; the bundle's id is empty where nobody knows it.
    void startChange(const launch::Endpoint &endpoint, const QString &deployedBundle);

    launch::CreateEndpoint request() const;
    /// Only what differs from the endpoint given to startChange().
    launch::UpdateEndpoint change() const;
    void showProblems(const QList<FieldProblem> &problems);

Q_SIGNALS:
    void edited();

private:
    void addIdentity();
    void addWorkers();
    void addResources();
    void addLabels();
    void setFixed(bool fixed);
    void suggestName();
    void chooseBundle(const QString &bundleId);
    void showGpuType();
    int rowOf(const QString &bundleId) const;
    QString bundleId() const;
    QString gpuType() const;

    QPointer<BundlesModel> m_bundles;
    launch::Endpoint m_before;
    QString m_bundleBefore;
    FormColumn *m_form;
    QComboBox *m_bundle;
    BundleChoices *m_choices;
    QLineEdit *m_name;
    QComboBox *m_type;
    QSpinBox *m_min;
    QSpinBox *m_max;
    QSpinBox *m_perWorker;
    QLineEdit *m_cpus;
    QLineEdit *m_memory;
    QLineEdit *m_storage;
    QSpinBox *m_gpus;
    QComboBox *m_gpuType;
    QLineEdit *m_team;
    QLineEdit *m_product;
};

} // namespace gantry
