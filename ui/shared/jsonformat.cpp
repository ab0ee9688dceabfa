// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/jsonformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::JsonEditor)
};

/// Writes JSON anew, token by token.
class Indenter
{
public:
    explicit Indenter(const QString &json) : m_json(json) { }

    QString run()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at)
            take(m_json.at(m_at));
        return m_out;
    }

private:
    void take(QChar c)
    {
        if (c == u'"')
            takeString();
        else if (c == u'{' || c == u'[')
            open(c);
        else if (c == u'}' || c == u']')
            close(c);
        else if (c == u',')
            breakAfter(c);
        else if (c == u':')
            m_out += u": ";
        else if (!c.isSpace())
            m_out += c;
    }

    void takeString()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != u'"')
            m_at += m_json.at(m_at) == u'\\' ? 2 : 1;
        m_out += QStringView(m_json).sliced(begin, std::min(m_at + 1, m_json.size()) - begin);
    }

    void open(QChar bracket)
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && m_json.at(next).isSpace())
            ++next;
        // An empty object or array stays on its line.
        if (next < m_json.size() && (m_json.at(next) == u'}' || m_json.at(next) == u']')) {
            m_out += bracket;
            m_out += m_json.at(next);
            m_at = next;
            return;
        }
        ++m_depth;
        breakAfter(bracket);
    }

    void close(QChar bracket)
    {
        --m_depth;
        m_out += u'\n' + QString(m_depth * 2, u' ') + bracket;
    }

    void breakAfter(QChar c) { m_out += c + u"\n"_s + QString(m_depth * 2, u' '); }

    const QString &m_json;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
};

JsonProblem problemAt(const QString &text, const QJsonParseError &error)
{
    // One less for the bracket put before the text.
    QByteArray before = text.toUtf8().left(error.offset - 1);
    // Qt notices a misspelt word only some characters behind it, which may be on the next line.
    if (error.error == QJsonParseError::IllegalValue)
        before = before.trimmed();
    return {int(before.count('\n')) + 1, error.errorString()};
}

} // namespace

JsonProblem jsonProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {1, Text::tr("there is no value")};
    // Qt takes only objects and arrays at the top, JSON any value: so it is looked at inside an array.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "\n]", &error);
    if (error.error != QJsonParseError::NoError)
        return problemAt(text, error);
    if (document.array().size() != 1)
        return {int(text.trimmed().count(u'\n')) + 1, Text::tr("more than one value")};
    return {};
}

QString indentJson(const QString &json)
{
    return Indenter(json).run();
}

} // namespace gantry
