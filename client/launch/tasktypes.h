// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/transport.h"
#include "client/launch/openenum.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gantry::launch {

enum class TaskStatus { Unknown, Pending, Started, Success, Failure, Undefined };

/// The body of a sync, async or streaming task. `url` wins over `args` in the worker when both are set.
struct TaskRequest
{
    QString url;
    /// Any JSON text; an object for zip bundles, whose predict function is called with it as keywords.
    QByteArray args;
    QString callbackUrl;
    QString destinationPath;
    bool returnPickled = false;
    /// Sync and streaming: how long the gateway keeps retrying a busy or absent worker, in seconds (10 where unset).
    std::optional<double> timeoutSeconds;
    std::optional<int> numRetries;
};

/// What a task came to, with the API's traps undone: `outcome` is the truth, `status` what the server wrote.
struct TaskAnswer
{
    enum class Outcome {
        Running, ///< PENDING or STARTED; also what the server says, for ever, of an id it does not know
        Succeeded,
        Failed, ///< FAILURE, or a SUCCESS that carries an error of the worker
        Lost, ///< UNDEFINED: revoked or expired
    };
    Outcome outcome = Outcome::Running;
    OpenEnum<TaskStatus> status;
    /// What the model returned, as JSON text: unwrapped from the string the server puts it in.
    QByteArray value;
    /// Set instead of value when pickled results were asked for. Never fetched or unpickled here.
    QString resultUrl;
    QString traceback;
    /// The worker's own HTTP status, where the server tells it.
    std::optional<int> workerStatus;
    /// The whole answer as it came.
    QByteArray raw;
    http::Timings timings;
};

} // namespace gantry::launch
