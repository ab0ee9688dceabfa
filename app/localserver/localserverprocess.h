// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace gantry {

/// The gantry-local that belongs to this console: started when "This machine" is first opened, ended with the console.
/// It gets a key that is made anew each time and travels in its environment only. Owned by Application. GUI thread.
class LocalServerProcess : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Stopping };

    /// Bundles and endpoints are kept in `dataFolder`; `logFile` takes what the server prints.
    LocalServerProcess(QString dataFolder, QString logFile, QObject *parent = nullptr);
    ~LocalServerProcess() override;

    State state() const { return m_state; }
    QUrl url() const { return m_url; }
    QByteArray key() const { return m_key; }
    QString logFile() const { return m_logFile; }

    /// Nothing happens while it is running already.
    void start();
    /// Asks it to end, and kills it if it has not after three seconds; stopped() follows in every case.
    void stop();

Q_SIGNALS:
    void ready();
    /// It could not be started, or ended by itself. One sentence.
    void failed(const QString &reason);
    void stopped();

private:
    void readOutput();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onErrorOccurred(QProcess::ProcessError error);
    void fail(const QString &reason);
    QString lastLogLine() const;

    QString m_dataFolder;
    QString m_logFile;
    QProcess m_process;
    QTimer m_killTimer;
    State m_state = State::Stopped;
    QUrl m_url;
    QByteArray m_key;
};

} // namespace gantry
