// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

#include <QListWidget>

namespace gantry {

/// The list of pages at the window's left. Child of the window.
class SideBar : public QListWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    void setCurrentPage(PageId id);
    /// Beside "Activity": how many changes are under way.
    void setRunningCount(int count);
    static QString titleOf(PageId id);

Q_SIGNALS:
    void pageChosen(gantry::PageId id);

protected:
    QSize sizeHint() const override;
};

} // namespace gantry
