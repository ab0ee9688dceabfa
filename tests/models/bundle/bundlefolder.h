// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace gantry {

/// A folder that a test fills with a bundle's files. Lives in the test's frame.
class BundleFolder
{
public:
    QString path(const QString &file = {}) const { return file.isEmpty() ? m_folder.path() : m_folder.filePath(file); }

    void write(const QString &file, const QByteArray &bytes = "x") const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file));
    }

private:
    QTemporaryDir m_folder;
};

inline QString python()
{
    return QStandardPaths::findExecutable(QStringLiteral("python3"));
}

/// Runs Python on a program; what it printed, or its error output when it failed.
inline QByteArray runPython(const QByteArray &program, const QStringList &arguments)
{
    QProcess process;
    process.start(python(), QStringList{QStringLiteral("-c"), QString::fromUtf8(program)} + arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return process.readAllStandardError();
    return process.readAllStandardOutput().trimmed();
}

inline const ScannedFile *find(const BundleScan &scan, const QString &path)
{
    const auto it = std::ranges::find(scan.files, path, &ScannedFile::path);
    return it == scan.files.end() ? nullptr : &*it;
}

} // namespace gantry
