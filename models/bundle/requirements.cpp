// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/pythonsource.h"

#include <QRegularExpression>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// Physical lines joined where pip joins them: a backslash at the end continues, except in a comment.
QStringList logicalLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(QChar::ByteOrderMark));
    QStringList lines;
    bool continued = false;
    for (QString line : text.split(u'\n')) {
        const bool isComment = line.trimmed().startsWith(u'#');
        const bool continues = line.endsWith(u'\\') && !isComment;
        if (continues)
            line.chop(1);
        if (continued && !isComment)
            lines.last() += line;
        else
            lines.append(line);
        continued = continues;
    }
    return lines;
}

bool isLocalPath(const QString &line)
{
    return line.startsWith(u'.') || line.startsWith(u'/') || line.startsWith(u"file:");
}

} // namespace

QStringList parseRequirements(const QString &text, QStringList *dropped)
{
    static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
    // Options of one line, such as --hash, make sense only to a pip that reads the file itself.
    static const QRegularExpression options(u"\\s--?[a-zA-Z].*$"_s);
    QStringList requirements;
    for (QString line : logicalLines(text)) {
        line = line.remove(comment).trimmed();
        if (line.isEmpty())
            continue;
        const bool isKept = !line.startsWith(u'-') && !isLocalPath(line);
        if (isKept)
            requirements.append(line.remove(options).simplified());
        else if (dropped)
            dropped->append(line);
    }
    return requirements;
}

} // namespace gantry
