// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/quantity.h"

#include <QRegularExpression>

#include <cmath>

namespace gantry {

using namespace Qt::StringLiterals;

std::optional<double> parseCpus(const QString &text)
{
    static const QRegularExpression spelling(u"\\A([0-9]+)(m?)\\z|\\A([0-9]+\\.[0-9]+)\\z"_s);
    const auto match = spelling.match(text);
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(3))
        return match.captured(3).toDouble();
    return match.captured(1).toDouble() / (match.captured(2).isEmpty() ? 1 : 1000);
}

std::optional<double> parseBytes(const QString &text)
{
    static const QRegularExpression spelling(u"\\A([0-9]+(?:\\.[0-9]+)?)(?:([kMGTPE])|([KMGTPE])i)?\\z"_s);
    const auto match = spelling.match(text);
    if (!match.hasMatch())
        return {};
    const double number = match.captured(1).toDouble();
    if (match.hasCaptured(3))
        return number * std::pow(1024, u"KMGTPE"_s.indexOf(match.captured(3)) + 1);
    if (match.hasCaptured(2))
        return number * std::pow(1000, u"kMGTPE"_s.indexOf(match.captured(2)) + 1);
    return number;
}

} // namespace gantry
