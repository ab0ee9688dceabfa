// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace gantry {

using namespace Qt::StringLiterals;

QString resourceRoot()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QString candidates[] = {qEnvironmentVariable("GANTRY_RESOURCES"), program + u"/../share/gantry"_s,
        program + u"/../Resources"_s, QString::fromUtf8(GANTRY_SOURCE_RESOURCES)};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty() && QFileInfo::exists(candidate + u"/samples"_s))
            return QFileInfo(candidate).canonicalFilePath();
    }
    return {};
}

QString localServerProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"gantry-local"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"gantry-local"_s) : beside;
}

} // namespace gantry
