// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/pythonsource.h"

#include <QWidget>

namespace gantry {

/// The lint's remarks on the load functions, one a line with its sign and place. Takes no room without any. Child of
/// the form.
class Findings : public QWidget
{
    Q_OBJECT
public:
    explicit Findings(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
};

} // namespace gantry
