// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <array>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Entries{
    std::pair(PageId::Bundles, Icon::Bundles),
    std::pair(PageId::Endpoints, Icon::Endpoints),
    std::pair(PageId::Predict, Icon::Predict),
    std::pair(PageId::Logs, Icon::Logs),
    std::pair(PageId::Activity, Icon::Activity),
};

} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({20, 20});
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // On the window's own ground, not a list's.
    viewport()->setAutoFillBackground(false);
    for (const auto &[id, symbol] : Entries) {
        auto *item = new QListWidgetItem(icon(symbol), titleOf(id), this);
        item->setSizeHint({0, RowHeight + 4});
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(PageId(row));
    });
}

QString SideBar::titleOf(PageId id)
{
    switch (id) {
    case PageId::Bundles:
        return tr("Bundles");
    case PageId::Endpoints:
        return tr("Endpoints");
    case PageId::Predict:
        return tr("Predict");
    case PageId::Logs:
        return tr("Logs");
    case PageId::Activity:
        return tr("Activity");
    }
    return {};
}

void SideBar::setCurrentPage(PageId id)
{
    setCurrentRow(int(id));
}

void SideBar::setRunningCount(int count)
{
    const QString title = titleOf(PageId::Activity);
    //: the page's name and how many changes are under way
    item(int(PageId::Activity))->setText(count > 0 ? tr("%1 (%2)").arg(title).arg(count) : title);
}

QSize SideBar::sizeHint() const
{
    return {200, int(Entries.size()) * (RowHeight + 8) + 8};
}

} // namespace gantry
