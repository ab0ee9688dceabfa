// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/check.h"
#include "localserver/localserver.h"

#include <QDateTime>
#include <QPointer>
#include <QUuid>

namespace gantry::local {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than Launch's 10 s: one machine has no other worker to turn to while the first one loads.
constexpr std::chrono::milliseconds patience = 60s;

Json wrapped(const QByteArray &result)
{
    Json out;
    out["result"] = result.toStdString();
    return out;
}

QString tracebackOf(const WorkerFailure &failure)
{
    return failure.traceback.isEmpty() ? failure.reason : failure.traceback + u'\n' + failure.reason;
}

Json syncAnswer(const Job::Outcome &outcome)
{
    Json answer;
    answer["status"] = outcome.failure ? "FAILURE" : "SUCCESS";
    answer["result"] = outcome.failure ? Json() : wrapped(outcome.result);
    answer["traceback"] = outcome.failure ? Json(tracebackOf(*outcome.failure).toStdString()) : Json();
    answer["status_code"] = !outcome.failure ? 200 : outcome.unserved ? 503 : 500;
    return answer;
}

} // namespace

Endpoint *LocalServer::endpointForTask(const HttpCall &call) const
{
    const QString id = call.query(u"model_endpoint_id"_s);
    if (id.isEmpty()) {
        call.reply(problem({"query", "model_endpoint_id"}, "missing", u"Field required"_s), 422);
        return nullptr;
    }
    Endpoint *endpoint = endpointById(id);
    const Json body = call.jsonBody();
    if (const ShapeCheck check = checkTask(body); !check.passed()) {
        call.reply(check.answer(), 422);
        return nullptr;
    }
    if (!endpoint)
        call.fail(404, u"Model Endpoint %1 was not found."_s.arg(id));
    return endpoint;
}

void LocalServer::runSyncTask(const HttpCall &call)
{
    Endpoint *endpoint = endpointForTask(call);
    if (!endpoint)
        return;
    if (endpoint->type() != launch::EndpointType::Sync) {
        call.fail(400, u"Unsupported inference type: this endpoint takes async tasks."_s);
        return;
    }
    const Json body = call.jsonBody();
    const auto window = body.find("timeout_seconds");
    const bool limited = window != body.end() && window->is_number();
    Job job;
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.task = body;
    job.deadline = QDeadlineTimer(limited ? std::chrono::milliseconds(qint64(window->get<double>() * 1000)) : patience);
    job.done = [call](const Job::Outcome &outcome) {
        if (outcome.failure && outcome.failure->timedOut)
            call.fail(408, outcome.failure->reason);
        else
            call.reply(syncAnswer(outcome));
    };
    endpoint->pool().submit(job);
}

void LocalServer::createAsyncTask(const HttpCall &call)
{
    Endpoint *endpoint = endpointForTask(call);
    if (!endpoint)
        return;
    if (endpoint->type() != launch::EndpointType::Async) {
        call.fail(400, u"Unsupported inference type: this endpoint takes sync tasks."_s);
        return;
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Json record;
    record["status"] = "PENDING";
    record["task"] = call.jsonBody();
    // On the disk before the answer: an accepted task survives a kill.
    if (!m_store.put(Store::Kind::Task, id, endpoint->id(), record)) {
        call.fail(503, u"The task could not be stored: %1"_s.arg(m_store.lastError()));
        return;
    }
    queueAsync(endpoint, id, record["task"]);
    Json answer;
    answer["task_id"] = id.toStdString();
    call.reply(answer);
}

void LocalServer::queueAsync(Endpoint *endpoint, const QString &taskId, const Json &task)
{
    const QPointer<LocalServer> self(this);
    Job job;
    job.id = taskId;
    job.task = task;
    job.deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    job.started = [self, taskId] {
        const auto stored = self ? self->m_store.get(Store::Kind::Task, taskId) : std::nullopt;
        if (!stored)
            return;
        Json record = stored->json;
        record["status"] = "STARTED";
        self->m_store.put(Store::Kind::Task, taskId, stored->name, record);
    };
    job.done = [self, taskId](const Job::Outcome &outcome) {
        if (self)
            self->finishAsync(taskId, outcome);
    };
    endpoint->pool().submit(job);
}

void LocalServer::finishAsync(const QString &taskId, const Job::Outcome &outcome)
{
    const auto stored = m_store.get(Store::Kind::Task, taskId);
    if (!stored)
        return;
    Json record = stored->json;
    record["finished_at"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    if (!outcome.failure) {
        record["status"] = "SUCCESS";
        record["result"] = wrapped(outcome.result);
    } else if (m_options.launchLikeAsync && !outcome.unserved) {
        record["status"] = "SUCCESS";
        record["result"]["detail"]["traceback"] = tracebackOf(*outcome.failure).toStdString();
    } else {
        record["status"] = "FAILURE";
        record["traceback"] = tracebackOf(*outcome.failure).toStdString();
    }
    m_store.put(Store::Kind::Task, taskId, stored->name, record);
}

void LocalServer::getAsyncTask(const HttpCall &call)
{
    const auto stored = m_store.get(Store::Kind::Task, call.part(0));
    Json answer;
    answer["task_id"] = call.part(0).toStdString();
    // Launch has no 404 here: what it does not know is PENDING for ever.
    answer["status"] = stored ? stored->json["status"] : Json("PENDING");
    for (const char *key : {"result", "traceback"})
        answer[key] = stored && stored->json.contains(key) ? stored->json[key] : Json();
    answer["status_code"] = nullptr;
    call.reply(answer);
}

void LocalServer::runStreamingTask(const HttpCall &call)
{
    if (endpointForTask(call))
        call.fail(400, u"Unsupported inference type: this endpoint cannot stream."_s);
}

} // namespace gantry::local
