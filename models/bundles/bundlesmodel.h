// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "client/launch/bundletypes.h"
#include "models/shared/loadstate.h"
#include "models/shared/mergingtablemodel.h"

#include <optional>

namespace gantry {

/// The bundles of one connection, newest first. Owned by Session; merges by id on refresh.
class BundlesModel : public MergingTableModel<launch::Bundle>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Kind, ///< flavor
        FrameworkColumn, ///< "PyTorch 2.3" or the image
        Created,
        Id,
        ColumnCount,
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole,
    };

    explicit BundlesModel(QObject *parent = nullptr);

    LoadState loadState() const { return m_state; }
    const std::optional<http::Error> &error() const { return m_error; }
    void setLoading();
    void setFailed(const http::Error &error);
    void merge(const QList<launch::Bundle> &bundles);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loadStateChanged();

private:
    void setState(LoadState state, std::optional<http::Error> error);

    LoadState m_state = LoadState::Idle;
    std::optional<http::Error> m_error;
};

} // namespace gantry
