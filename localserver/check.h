// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/json/reader.h"

#include <QList>
#include <QString>

#include <optional>

namespace gantry::local {

using json::Json;

/// Launch's own validation: first the shape (422, a list of fields), then the rules (400, one sentence). What was sent
/// is never echoed, since it may hold a secret.
class ShapeCheck
{
public:
    explicit ShapeCheck(const Json &body) : m_body(body) { }

    enum class Type { Text, Int, Bool, Object, List, TextList, Number, Quantity, TextMap };
    ShapeCheck &required(const char *key, Type type);
    /// Absent and null are fine.
    ShapeCheck &optional(const char *key, Type type);
    ShapeCheck &oneOf(const char *key, const QStringList &values);
    ShapeCheck &atLeast(const char *key, int least);
    ShapeCheck &atMostCharacters(const char *key, int most);
    /// The errors of a part of the body, whose check began at that part.
    ShapeCheck &within(const QStringList &path, const ShapeCheck &part);

    bool passed() const { return m_errors.empty(); }
    /// {"detail": [{"type", "loc", "msg"}]}
    Json answer() const;

private:
    void add(const QStringList &path, const char *type, const QString &message);
    const Json *find(const char *key) const;

    Json m_body;
    Json m_errors = Json::array();
};

/// The same answer for one thing that is wrong outside of a body's members: in the query, or with the body itself.
Json problem(const Json &path, const char *type, const QString &message);

ShapeCheck checkBundle(const Json &body);
ShapeCheck checkBundleV1(const Json &body);
ShapeCheck checkEndpoint(const Json &body);
ShapeCheck checkEndpointChange(const Json &body);
ShapeCheck checkTask(const Json &body);

/// The first rule that the endpoint breaks, in Launch's order: workers, labels, resources. `endpoint` holds all
/// members, an update merged over what was there.
std::optional<QString> brokenRule(const Json &endpoint);

} // namespace gantry::local
