// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace gantry {

/// A request that a sample bundle ships, and members its answer must have. Both JSON object text.
struct SampleRequest
{
    QByteArray args;
    QByteArray expected;
};

/// Reads sample-requests.json of a sample bundle: a list of {"args": {...}, "expected": {...}}. The error is a
/// sentence.
std::expected<QList<SampleRequest>, QString> readSampleRequests(const QString &sampleFolder);

/// Whether the answer is a JSON object in which each expected member has the expected value.
bool answerHolds(const QByteArray &answer, const QByteArray &expected);

} // namespace gantry
