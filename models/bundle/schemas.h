// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace gantry {

/// The request and response schemas of a bundle, JSON Schema text each.
struct BundleSchemas
{
    QByteArray request = R"({"title": "RequestSchema"})";
    QByteArray response = R"({"title": "ResponseSchema"})";
};

/// The document that schema_location points at: RequestSchema and ResponseSchema. The error says which text is not a
/// JSON object and where.
std::expected<QByteArray, QString> schemaDocument(const BundleSchemas &schemas);

/// Asks the user's own Python (in a process of its own, in the bundle's folder) for the JSON Schema of a pydantic model
/// "module.Class". Runs the bundle's module: call it only when the user asked. Blocking, ends after `timeoutMs`.
std::expected<QByteArray, QString> schemaFromPydantic(
    const BundleScan &scan, const QString &model, const QString &python, int timeoutMs = 20000);

/// A JSON Schema that fits a sample value: types, properties, items.
std::expected<QByteArray, QString> schemaFromSample(const QByteArray &sampleJson, const QString &title);

} // namespace gantry
