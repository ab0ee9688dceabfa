// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/measure.h"
#include "models/charts/timeseries.h"
#include "models/endpoints/endpointsfiltermodel.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/logs/logbuffer.h"

#include <cmath>
#include <memory>

namespace gantry::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 5000;

QList<launch::Endpoint> endpoints(int round)
{
    QList<launch::Endpoint> list;
    for (int i = 0; i < Rows; ++i) {
        launch::Endpoint endpoint;
        endpoint.id = u"end_%1"_s.arg(i, 6, 10, QChar(u'0'));
        endpoint.name = u"endpoint-%1"_s.arg(i);
        endpoint.type = {launch::EndpointType::Async, u"async"_s};
        endpoint.status = {launch::EndpointStatus::Ready, u"READY"_s};
        endpoint.bundleName = u"bundle-%1"_s.arg(i % 40);
        launch::DeploymentState deployment;
        deployment.minWorkers = 0;
        deployment.maxWorkers = 10;
        // A tenth of them change from one round to the next.
        deployment.availableWorkers = i % 10 == 0 ? round % 10 : 3;
        endpoint.deployment = deployment;
        list.append(endpoint);
    }
    return list;
}

void measureEndpoints(const Report &report)
{
    const QList<launch::Endpoint> before = endpoints(1);
    const QList<launch::Endpoint> after = endpoints(2);
    std::unique_ptr<EndpointsModel> model;
    report.measure({.name = u"endpoints, first list of 5,000"_s,
        .amount = Rows,
        .unit = u"rows"_s,
        .prepare = [&] { model = std::make_unique<EndpointsModel>(); },
        .run = [&] { model->merge(before); }});

    EndpointsModel followed;
    EndpointsFilterModel filtered;
    filtered.setSourceModel(&followed);
    const auto refresh = [&](const QString &name, const QList<launch::Endpoint> &list) {
        report.measure({.name = name,
            .amount = Rows,
            .unit = u"rows"_s,
            .prepare = [&] { followed.merge(before); },
            .run = [&] { followed.merge(list); }});
    };
    refresh(u"endpoints, refresh of 5,000 with a filter above, none changed"_s, before);
    refresh(u"endpoints, refresh of 5,000 with a filter above, 500 changed"_s, after);
}

void measureCharts(const Report &report)
{
    constexpr int Points = 1'000'000;
    QList<Sample> samples;
    samples.reserve(Points);
    for (int i = 0; i < Points; ++i)
        samples.append({i, std::sin(i / 900.0) + (i % 977) / 977.0});
    for (const int pixels : {800, 3840}) {
        report.measure({.name = u"chart, 1,000,000 points onto %1 pixels"_s.arg(pixels),
            .amount = Points,
            .unit = u"points"_s,
            .run = [&, pixels] { decimate(samples, 0, Points, pixels); }});
    }
}

void measureLogs(const Report &report)
{
    constexpr int Lines = 100'000;
    QByteArray text;
    for (int i = 0; i < Lines; ++i)
        text += "2026-01-01T00:00:00Z INFO worker 3: request " + QByteArray::number(i) + " took 12 ms\n";
    std::unique_ptr<LogBuffer> buffer;
    const auto renew = [&] { buffer = std::make_unique<LogBuffer>(); };
    report.measure(
        {.name = u"log, 100,000 lines at once"_s, .amount = Lines, .unit = u"lines"_s, .prepare = renew, .run = [&] {
             buffer->append(text);
         }});
    report.measure({.name = u"log, 100,000 lines in pieces of 4 KiB"_s,
        .amount = Lines,
        .unit = u"lines"_s,
        .prepare = renew,
        .run = [&] {
            for (qsizetype at = 0; at < text.size(); at += 4096)
                buffer->append(text.mid(at, 4096));
        }});
}

} // namespace

void measureModels(const Report &report)
{
    measureEndpoints(report);
    measureCharts(report);
    measureLogs(report);
}

} // namespace gantry::bench
