// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace gantry {

class EndpointsModel;

/// Chooses one endpoint of a connection by name; type to find it. Keeps its choice while the list is refreshed. Child
/// of a page.
class EndpointCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit EndpointCombo(QWidget *parent = nullptr);

    /// Null empties it. The model may go before the combo.
    void setEndpoints(EndpointsModel *endpoints);
    /// Empty where none is chosen.
    QString endpointId() const;
    /// Chooses it now, or as soon as the list has it.
    void choose(const QString &endpointId);

Q_SIGNALS:
    /// Another endpoint than before, or none.
    void endpointChanged(const QString &endpointId);

private:
    void chooseWanted();
    void report();

    QPointer<EndpointsModel> m_endpoints;
    QSortFilterProxyModel *m_sorted;
    QString m_wanted;
    QString m_reported;
};

} // namespace gantry
