// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

#include <QDialog>

namespace gantry {

/// Asks for an endpoint's name before it is deleted. The caller open()s it; it deletes itself when closed, and emits
/// accepted() when the name was typed and the deletion confirmed.
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DeleteDialog(const launch::Endpoint &endpoint, QWidget *parent = nullptr);
};

} // namespace gantry
