// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <expected>
#include <functional>

class QProcess;

namespace gantry::local {

/// Python virtual environments, one for each list of requirements, shared by the bundles that ask for the same. Made
/// only when there are requirements. Owned by LocalServer.
class Environments : public QObject
{
    Q_OBJECT
public:
    /// Takes what the tools print, for the creation log.
    using Print = std::function<void(const QByteArray &text)>;

    Environments(QString folder, QString python, QObject *parent = nullptr);
    /// Tools still at work are killed.
    ~Environments() override;

    /// The interpreter to run a bundle with. The error is a sentence; what led to it was printed.
    QCoro::Task<std::expected<QString, QString>> pythonFor(QStringList requirements, Print print);

Q_SIGNALS:
    /// One environment is no longer being made, well or not.
    void settled(const QString &key);
    /// A tool started or ended.
    void toolChanged();

private:
    /// Runs a tool to its end with everything it says printed; true for exit code 0.
    QCoro::Task<bool> runTool(QString program, QStringList arguments, Print print);
    QCoro::Task<std::expected<void, QString>> make(QString folder, QStringList requirements, Print print);

    QString m_folder;
    QString m_python;
    QSet<QString> m_underWay;
    QList<QProcess *> m_tools;
    /// Coroutines that wake now have to end without waiting again: no event loop is left to wake them.
    bool m_ending = false;
};

/// The lines of a requirements list that name something: without blanks and comments.
QStringList namedRequirements(const QStringList &lines);

} // namespace gantry::local
