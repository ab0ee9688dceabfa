// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/application.h"
#include "app/tour/hands.h"
#include "app/tour/samplerequests.h"
#include "client/launch/endpointtypes.h"
#include "models/bundles/bundlesmodel.h"
#include "models/endpoints/endpointmonitor.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/predict/runsmodel.h"
#include "models/session/session.h"
#include "ui/shared/logview.h"
#include "ui/window/mainwindow.h"

#include <QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QTextStream>

#include <array>

namespace gantry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const QString &line)
{
    QTextStream out(stdout);
    out << line << Qt::endl;
}

/// From the first to the last sample.
std::chrono::milliseconds spanOf(const TimeSeries &series)
{
    const QList<Sample> &samples = series.samples();
    return std::chrono::milliseconds(
        samples.isEmpty() ? 0 : samples.last().msSinceEpoch - samples.first().msSinceEpoch);
}

} // namespace

Tour::Tour(Application *application, QString sample, QString pictures, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_window(application->window())
    , m_sample(std::move(sample))
    , m_pictures(std::move(pictures))
    , m_endpointName(u"language-id-tour"_s)
{
}

void Tour::start()
{
    QDir().mkpath(m_pictures);
    m_window->resize(1280, 820);
    run();
}

QCoro::Task<void> Tour::run()
{
    static constexpr std::array steps{
        std::pair("this-machine", &Tour::openThisMachine),
        std::pair("new-bundle", &Tour::dropSample),
        std::pair("bundle-created", &Tour::createBundle),
        std::pair("deploy", &Tour::fillDeployForm),
        std::pair("building", &Tour::deploy),
        std::pair("ready", &Tour::waitForWorker),
        std::pair("predict", &Tour::predict),
        std::pair("monitor", &Tour::watch),
        std::pair("logs", &Tour::readLogs),
        std::pair("deleted", &Tour::removeEndpoint),
    };
    int number = 0;
    bool passed = true;
    for (const auto &[name, step] : steps) {
        QElapsedTimer clock;
        clock.start();
        const Outcome outcome = co_await (this->*step)();
        // Lets the window draw what the step brought about before the picture is taken.
        co_await QCoro::sleepFor(150ms);
        passed = takePicture(number, QString::fromLatin1(name)) && outcome.has_value();
        say(u"%1 %2: %3 (%4 s)"_s.arg(passed ? u"ok    "_s : u"FAILED"_s, QString::fromLatin1(name),
            outcome ? *outcome : outcome.error(), QString::number(double(clock.elapsed()) / 1000, 'f', 1)));
        if (!passed)
            break;
        ++number;
    }
    say(passed ? u"The tour passed: %1 steps."_s.arg(number) : u"The tour failed at step %1."_s.arg(number));
    Q_EMIT finished(passed);
}

QCoro::Task<Tour::Outcome> Tour::openThisMachine()
{
    const bool online =
        co_await until([this] { return session() && session()->state() == Session::State::Online; }, 30s);
    if (!online)
        co_return std::unexpected(u"the local server did not come up"_s);
    co_return u"local server answers on %1"_s.arg(session()->info().url.toDisplayString());
}

QCoro::Task<Tour::Outcome> Tour::dropSample()
{
    hands::drop(m_window, m_sample);
    if (!co_await until([this] { return hands::isEnabled(m_window, u"createBundleButton"_s); }, 15s))
        co_return std::unexpected(u"the dropped folder did not become a complete form"_s);
    co_return u"dropped %1; load functions found"_s.arg(QDir(m_sample).dirName());
}

QCoro::Task<Tour::Outcome> Tour::createBundle()
{
    hands::click(m_window, u"createBundleButton"_s);
    if (!co_await until([this] { return session()->bundles()->rowCount() == 1; }, 30s))
        co_return std::unexpected(u"no bundle appeared"_s);
    m_bundleId = session()->bundles()->at(0)->id;
    if (!co_await until([this] { return hands::isEnabled(m_window, u"deployBundleButton"_s); }, 10s))
        co_return std::unexpected(u"deploying was not offered"_s);
    co_return u"bundle %1"_s.arg(m_bundleId);
}

QCoro::Task<Tour::Outcome> Tour::fillDeployForm()
{
    hands::click(m_window, u"deployBundleButton"_s);
    if (!co_await until([this] { return hands::isEnabled(m_window, u"deployNameEdit"_s); }, 10s))
        co_return std::unexpected(u"the deploy form did not open"_s);
    hands::type(m_window, u"deployNameEdit"_s, m_endpointName);
    hands::choose(m_window, u"deployTypeCombo"_s, int(launch::EndpointType::Sync));
    hands::setNumber(m_window, u"deployMinSpin"_s, 1);
    hands::setNumber(m_window, u"deployMaxSpin"_s, 2);
    if (!co_await until([this] { return hands::isEnabled(m_window, u"deployButton"_s); }, 5s))
        co_return std::unexpected(u"the deploy form is not complete"_s);
    co_return u"form filled; the request is shown beside it"_s;
}

QCoro::Task<Tour::Outcome> Tour::deploy()
{
    hands::click(m_window, u"deployButton"_s);
    if (!co_await until([this] { return session()->endpoints()->byName(m_endpointName) != nullptr; }, 15s))
        co_return std::unexpected(u"no endpoint appeared"_s);
    co_return u"endpoint %1 accepted, status %2"_s.arg(m_endpointName, statusOfEndpoint());
}

QCoro::Task<Tour::Outcome> Tour::waitForWorker()
{
    const auto workerUp = [this] {
        const launch::Endpoint *endpoint = session()->endpoints()->byName(m_endpointName);
        return endpoint && endpoint->status == launch::EndpointStatus::Ready && endpoint->deployment
            && endpoint->deployment->availableWorkers.value_or(0) >= 1;
    };
    if (!co_await until(workerUp, 120s))
        co_return std::unexpected(u"no worker came up; status %1"_s.arg(statusOfEndpoint()));
    m_window->showPage(PageId::Endpoints);
    co_return u"status %1, a worker is up"_s.arg(statusOfEndpoint());
}

QCoro::Task<Tour::Outcome> Tour::predict()
{
    const auto requests = readSampleRequests(m_sample);
    if (!requests)
        co_return std::unexpected(requests.error());
    m_window->showPage(PageId::Predict, session()->endpoints()->byName(m_endpointName)->id);
    QStringList answers;
    for (const SampleRequest &request : *requests) {
        const Outcome answer = co_await predictOne(request.args, request.expected);
        if (!answer)
            co_return answer;
        answers.append(*answer);
    }
    co_return u"%1 predictions, all as expected: %2"_s.arg(answers.size()).arg(answers.join(u", "_s));
}

QCoro::Task<Tour::Outcome> Tour::predictOne(QByteArray request, QByteArray expected)
{
    hands::type(m_window, u"predictArgsEdit"_s, QString::fromUtf8(request));
    if (!co_await until([this] { return hands::isEnabled(m_window, u"predictSendButton"_s); }, 10s))
        co_return std::unexpected(u"the request could not be sent"_s);
    const int before = session()->runs()->rowCount();
    hands::click(m_window, u"predictSendButton"_s);
    const auto done = [this, before] {
        const Run *run = session()->runs()->at(0);
        return session()->runs()->rowCount() > before && run->state() != Run::State::Running;
    };
    if (!co_await until(done, 30s))
        co_return std::unexpected(u"a prediction did not end"_s);
    const Run *run = session()->runs()->at(0);
    if (!answerHolds(run->value(), expected))
        co_return std::unexpected(u"expected %1, got %2 %3"_s.arg(
            QString::fromUtf8(expected), QString::fromUtf8(run->value()), run->traceback()));
    co_return QString::fromUtf8(expected);
}

QCoro::Task<Tour::Outcome> Tour::watch()
{
    const QString id = session()->endpoints()->byName(m_endpointName)->id;
    m_window->showPage(PageId::Endpoints, id);
    hands::chooseTab(m_window, u"endpointTabs"_s, 0);
    const auto sampled = [this, id] {
        const EndpointHistory *history = session()->monitor()->history(id);
        return history && spanOf(history->available) >= 6s;
    };
    if (!co_await until(sampled, 60s))
        co_return std::unexpected(u"the charts have no samples"_s);
    co_return u"%1 s of workers in the chart"_s.arg(spanOf(session()->monitor()->history(id)->available) / 1s);
}

QCoro::Task<Tour::Outcome> Tour::readLogs()
{
    m_window->showPage(PageId::Logs, session()->endpoints()->byName(m_endpointName)->id);
    const auto written = [this] {
        auto *view = hands::visible<LogView>(m_window, u"logView"_s);
        return view && view->find(u"ready"_s);
    };
    if (!co_await until(written, 15s))
        co_return std::unexpected(u"the creation log does not say that the bundle was loaded"_s);
    co_return u"creation log read"_s;
}

QCoro::Task<Tour::Outcome> Tour::removeEndpoint()
{
    m_window->showPage(PageId::Endpoints, session()->endpoints()->byName(m_endpointName)->id);
    hands::click(m_window, u"deleteEndpointButton"_s);
    if (!co_await until([this] { return hands::isEnabled(m_window, u"deleteConfirmEdit"_s); }, 5s))
        co_return std::unexpected(u"deleting did not ask"_s);
    hands::type(m_window, u"deleteConfirmEdit"_s, m_endpointName);
    hands::click(m_window, u"deleteConfirmButton"_s);
    if (!co_await until([this] { return session()->endpoints()->byName(m_endpointName) == nullptr; }, 30s))
        co_return std::unexpected(u"the endpoint is still there, status %1"_s.arg(statusOfEndpoint()));
    m_window->showPage(PageId::Activity);
    co_return u"endpoint gone"_s;
}

QCoro::Task<bool> Tour::until(std::function<bool()> condition, std::chrono::seconds limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.durationElapsed() > limit)
            co_return false;
        co_await QCoro::sleepFor(40ms);
    }
    co_return true;
}

bool Tour::takePicture(int number, const QString &name)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_pictures).arg(number, 2, 10, QChar(u'0')).arg(name);
    return m_window->grab().save(file);
}

Session *Tour::session() const
{
    return m_application->session();
}

QString Tour::statusOfEndpoint() const
{
    const launch::Endpoint *endpoint = session()->endpoints()->byName(m_endpointName);
    return endpoint ? u"%1 %2"_s.arg(endpoint->status.text, endpoint->statusReason).trimmed() : u"(gone)"_s;
}

} // namespace gantry
