// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page.h"

namespace gantry {

Page::Page(PageId id, QWidget *parent) : QWidget(parent), m_id(id) { }

void Page::open(const QString &) { }

} // namespace gantry
