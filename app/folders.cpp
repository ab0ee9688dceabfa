// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders.h"

#include <QStandardPaths>

namespace gantry {

using namespace Qt::StringLiterals;

Folders Folders::standard()
{
    return {.config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
        .data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        .state = QStandardPaths::writableLocation(QStandardPaths::StateLocation)};
}

Folders Folders::below(const QString &root)
{
    return {.config = root + u"/config"_s, .data = root + u"/data"_s, .state = root + u"/state"_s};
}

} // namespace gantry
