// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <expected>
#include <functional>

namespace gantry {

class Application;
class MainWindow;
class Run;
class Session;

/// Drives the real window through the main job as a person would (drop, create, deploy, predict, watch, delete), takes
/// a picture of each step and checks what came of it. Owned by main(). GUI thread.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// `sample` is a bundle folder with sample-requests.json: requests and what the bundle must answer.
    Tour(Application *application, QString sample, QString pictures, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// After the last step, or the first one with a wrong outcome.
    void finished(bool passed);

private:
    /// What was seen, or what was wrong.
    using Outcome = std::expected<QString, QString>;
    using Step = QCoro::Task<Outcome> (Tour::*)();

    QCoro::Task<void> run();
    QCoro::Task<Outcome> openThisMachine();
    QCoro::Task<Outcome> dropSample();
    QCoro::Task<Outcome> createBundle();
    QCoro::Task<Outcome> fillDeployForm();
    QCoro::Task<Outcome> deploy();
    QCoro::Task<Outcome> waitForWorker();
    QCoro::Task<Outcome> predict();
    QCoro::Task<Outcome> watch();
    QCoro::Task<Outcome> readLogs();
    QCoro::Task<Outcome> removeEndpoint();

    QCoro::Task<Outcome> predictOne(QByteArray request, QByteArray expected);
    /// True as soon as the condition holds, false when it has not by then.
    QCoro::Task<bool> until(std::function<bool()> condition, std::chrono::seconds limit);
    bool takePicture(int number, const QString &name);
    Session *session() const;
    QString statusOfEndpoint() const;

    Application *m_application;
    MainWindow *m_window;
    QString m_sample;
    QString m_pictures;
    QString m_bundleId;
    QString m_endpointName;
};

} // namespace gantry
