// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <expected>

namespace gantry {

/// Parses JSON text and keeps the order of its keys. The error is a sentence with line and column; `what` names the
/// text in it ("The request schema").
std::expected<nlohmann::ordered_json, QString> parseJson(const QByteArray &text, const QString &what);

/// The same for text that must be a JSON object.
std::expected<nlohmann::ordered_json, QString> parseJsonObject(const QByteArray &text, const QString &what);

} // namespace gantry
