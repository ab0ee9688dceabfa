// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/pythontokens.h"

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// More nesting of f-strings than people write; keeps hostile text from exhausting the stack.
constexpr int deepestNesting = 30;

bool beginsName(QChar c)
{
    return c.isLetter() || c == u'_' || c.isSurrogate();
}

bool continuesName(QChar c)
{
    return beginsName(c) || c.isLetterOrNumber() || c.isMark();
}

/// The tokeniser's place in the text. Lives in pythonLines' frame.
class Scanner
{
public:
    explicit Scanner(const QString &source) : m_text(source)
    {
        m_text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        if (m_text.startsWith(QChar(QChar::ByteOrderMark)))
            m_text.remove(0, 1);
    }

    QList<PythonLine> run()
    {
        while (!atEnd())
            step();
        endLine();
        return std::move(m_lines);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }
    bool looksAt(QStringView text) const { return QStringView(m_text).sliced(m_at).startsWith(text); }

    void advance()
    {
        if (peek() == u'\n') {
            ++m_line;
            m_column = 0;
        } else if (peek() == u'\t') {
            m_column = (m_column / 8 + 1) * 8;
        } else {
            m_column = peek() == u'\f' ? 0 : m_column + 1;
        }
        ++m_at;
    }

    void advance(qsizetype count)
    {
        while (count-- > 0 && !atEnd())
            advance();
    }

    void step()
    {
        const QChar c = peek();
        if (c == u'\n')
            newline();
        else if (c.isSpace())
            advance();
        else if (c == u'#')
            skipComment();
        else if (c == u'\\' && peek(1) == u'\n')
            advance(2);
        else if (const qsizetype prefix = stringPrefix(); prefix >= 0)
            string(prefix);
        else if (beginsName(c))
            word(PythonToken::Kind::Name);
        else if (c.isDigit())
            word(PythonToken::Kind::Number);
        else
            operation();
    }

    void newline()
    {
        if (m_depth == 0)
            endLine();
        advance();
    }

    void endLine()
    {
        if (!m_current.tokens.isEmpty())
            m_lines.append(std::move(m_current));
        m_current = {};
    }

    void skipComment()
    {
        while (!atEnd() && peek() != u'\n')
            advance();
    }

    void add(PythonToken::Kind kind, const QString &text, int line, int column)
    {
        if (m_current.tokens.isEmpty())
            m_current.indent = column;
        m_current.tokens.append({kind, text, line});
    }

    void word(PythonToken::Kind kind)
    {
        const qsizetype begin = m_at;
        const int column = m_column;
        const auto continues = [&] {
            return continuesName(peek()) || (kind == PythonToken::Kind::Number && peek() == u'.');
        };
        while (!atEnd() && continues())
            advance();
        add(kind, m_text.sliced(begin, m_at - begin), m_line, column);
    }

    void operation()
    {
        static const QStringList pairs = {u"**"_s, u"//"_s, u"->"_s, u"=="_s, u"!="_s, u"<="_s, u">="_s, u":="_s,
            u"+="_s, u"-="_s, u"*="_s, u"/="_s, u"|="_s, u"&="_s, u"^="_s, u"%="_s, u"@="_s, u"<<"_s, u">>"_s};
        const QString pair = m_text.sliced(m_at, std::min<qsizetype>(2, m_text.size() - m_at));
        const QString text = pairs.contains(pair) ? pair : QString(peek());
        if (u"([{"_s.contains(text))
            ++m_depth;
        else if (u")]}"_s.contains(text))
            m_depth = std::max(0, m_depth - 1);
        add(PythonToken::Kind::Operator, text, m_line, m_column);
        advance(text.size());
    }

    /// Length of a string literal's prefix here, 0 for a bare quote; -1 where no string begins.
    qsizetype stringPrefix() const
    {
        qsizetype length = 0;
        while (length < 3 && QStringView(u"rRbBuUfFtT").contains(peek(length)) && !peek(length).isNull())
            ++length;
        const QChar quote = peek(length);
        return quote == u'"' || quote == u'\'' ? length : -1;
    }

    void string(qsizetype prefix)
    {
        const int line = m_line;
        const int column = m_column;
        const qsizetype begin = m_at;
        skipString(prefix, 0);
        add(PythonToken::Kind::String, m_text.sliced(begin, m_at - begin), line, column);
    }

    void skipString(qsizetype prefix, int nesting)
    {
        const QStringView letters = QStringView(m_text).sliced(m_at, prefix);
        const bool isFormatted = nesting < deepestNesting
            && (letters.contains(u'f', Qt::CaseInsensitive) || letters.contains(u't', Qt::CaseInsensitive));
        advance(prefix);
        const QString quote = looksAt(QString(3, peek())) ? QString(3, peek()) : QString(peek());
        advance(quote.size());
        while (!atEnd() && !looksAt(quote)) {
            // An ordinary string that its line leaves open is a mistake; the rest of the file must not vanish in it.
            if (peek() == u'\n' && quote.size() == 1)
                return;
            if (isFormatted && peek() == u'{' && peek(1) != u'{')
                skipReplacement(nesting + 1);
            else
                advance(peek() == u'\\' || (isFormatted && peek() == u'{') ? 2 : 1);
        }
        advance(quote.size());
    }

    /// The part of an f-string between braces, which may hold strings with the very quotes of the f-string.
    void skipReplacement(int nesting)
    {
        int depth = 0;
        while (!atEnd()) {
            if (const qsizetype prefix = stringPrefix(); prefix >= 0) {
                skipString(prefix, nesting);
                continue;
            }
            const QChar c = peek();
            advance();
            if (c == u'{' || c == u'[' || c == u'(')
                ++depth;
            else if ((c == u'}' || c == u']' || c == u')') && --depth == 0)
                return;
        }
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 0;
    int m_depth = 0;
    PythonLine m_current;
    QList<PythonLine> m_lines;
};

} // namespace

QList<PythonLine> pythonLines(const QString &source)
{
    return Scanner(source).run();
}

} // namespace gantry
