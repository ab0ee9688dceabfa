// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// A tool tip that shows the text as it is. Views guess whether a tip is markup, so that a server's words could become
/// some; said to be markup and escaped, they cannot.
inline QString plainToolTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    return text.isEmpty() ? QString() : u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
}

} // namespace gantry
