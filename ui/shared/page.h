// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gantry {

class Session;

/// The pages of the window, in the order of the side bar.
enum class PageId { Bundles, Endpoints, Predict, Logs, Activity };

/// A page of the main window. Owned by it; shows one session at a time and may be without one.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageId id, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    /// Null when no connection is open. The old session may be gone already.
    virtual void setSession(Session *session) = 0;
    /// Shows one object of this page: a bundle's or endpoint's id. Unknown ids are ignored.
    virtual void open(const QString &objectId);

Q_SIGNALS:
    /// Another page should come to the front and show this object.
    void openRequested(gantry::PageId page, const QString &objectId);
    /// The deploy form should open, with this bundle chosen.
    void deployRequested(const QString &bundleId);
    /// The New bundle form should open for this folder or zip; empty to choose one there.
    void newBundleRequested(const QString &path);

private:
    PageId m_id;
};

} // namespace gantry
