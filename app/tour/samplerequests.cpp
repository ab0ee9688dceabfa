// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/samplerequests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gantry {

using namespace Qt::StringLiterals;

std::expected<QList<SampleRequest>, QString> readSampleRequests(const QString &sampleFolder)
{
    QFile file(sampleFolder + u"/sample-requests.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"cannot read %1"_s.arg(file.fileName()));
    QList<SampleRequest> requests;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        requests.append({QJsonDocument(entry["args"_L1].toObject()).toJson(),
            QJsonDocument(entry["expected"_L1].toObject()).toJson(QJsonDocument::Compact)});
    }
    if (requests.isEmpty())
        return std::unexpected(u"no requests in %1"_s.arg(file.fileName()));
    return requests;
}

bool answerHolds(const QByteArray &answer, const QByteArray &expected)
{
    const QJsonObject got = QJsonDocument::fromJson(answer).object();
    const QJsonObject wanted = QJsonDocument::fromJson(expected).object();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (got.value(it.key()) != it.value())
            return false;
    }
    return !got.isEmpty();
}

} // namespace gantry
