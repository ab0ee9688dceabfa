// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/logsearch.h"

#include <algorithm>
#include <functional>

namespace gantry {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

struct Fold
{
    size_t operator()(char c) const { return size_t(uchar(folded(c))); }
};

struct SameLetter
{
    bool operator()(char a, char b) const { return folded(a) == folded(b); }
};

/// Where line `line` begins; the size of the log for lines beyond its end.
qsizetype beginOfLine(const QByteArray &log, qsizetype line)
{
    qsizetype at = 0;
    for (; line > 0; --line) {
        const qsizetype end = log.indexOf('\n', at);
        if (end < 0)
            return log.size();
        at = end + 1;
    }
    return at;
}

} // namespace

qsizetype findLine(const QByteArray &log, const QString &text, qsizetype from, bool backward)
{
    const QByteArray needle = text.toUtf8();
    if (needle.isEmpty() || from < 0)
        return -1;
    if (backward) {
        const QByteArrayView range = QByteArrayView(log).first(beginOfLine(log, from + 1));
        const auto hit = std::find_end(range.begin(), range.end(), needle.begin(), needle.end(), SameLetter());
        return hit == range.end() ? -1 : std::count(range.begin(), hit, '\n');
    }
    const auto begin = log.cbegin() + beginOfLine(log, from);
    const std::boyer_moore_horspool_searcher searcher(needle.cbegin(), needle.cend(), Fold(), SameLetter());
    const auto hit = std::search(begin, log.cend(), searcher);
    return hit == log.cend() ? -1 : from + std::count(begin, hit, '\n');
}

} // namespace gantry
