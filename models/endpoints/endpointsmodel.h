// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "client/launch/endpointtypes.h"
#include "models/shared/loadstate.h"
#include "models/shared/mergingtablemodel.h"

#include <optional>

namespace gantry {

/// The endpoints of one connection. Owned by Session, fed by EndpointMonitor; merges by id, never resets on refresh.
class EndpointsModel : public MergingTableModel<launch::Endpoint>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Status,
        Type,
        Workers, ///< available of min to max
        Queue,
        Gpus, ///< "2 x nvidia-ampere-a10"
        BundleName,
        Updated,
        ColumnCount,
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole,
        StatusRole, ///< launch::EndpointStatus as int
        HaystackRole, ///< lower-case text of all columns and labels, for filtering
    };

    explicit EndpointsModel(QObject *parent = nullptr);

    LoadState loadState() const { return m_state; }
    /// Set while the last refresh failed; the rows are then the last known ones.
    const std::optional<http::Error> &error() const { return m_error; }
    /// When the rows were last true.
    QDateTime asOf() const { return m_asOf; }
    void setLoading();
    void setFailed(const http::Error &error);
    void merge(const QList<launch::Endpoint> &endpoints);

    const QList<launch::Endpoint> &endpoints() const { return rows(); }
    const launch::Endpoint *byName(const QString &name) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loadStateChanged();
    void endpointRemoved(const QString &id);
    /// Status differs from the one before; not sent for new rows.
    void statusChanged(const QString &id);

private:
    void prepare(const launch::Endpoint &endpoint) override;
    void rowChanged(int row, const launch::Endpoint &before) override;
    void rowRemoved(const launch::Endpoint &gone) override;
    void setState(LoadState state, std::optional<http::Error> error);
    QString haystack(const launch::Endpoint &endpoint) const;
    QString display(const launch::Endpoint &endpoint, int column) const;
    QVariant accessibleText(const launch::Endpoint &endpoint, int column) const;
    QVariant sortKey(const launch::Endpoint &endpoint, int column) const;

    /// By id: lower-case text to filter in.
    mutable QHash<QString, QString> m_haystacks;
    LoadState m_state = LoadState::Idle;
    std::optional<http::Error> m_error;
    QDateTime m_asOf;
};

} // namespace gantry
