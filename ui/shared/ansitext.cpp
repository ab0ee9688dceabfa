// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ansitext.h"

#include "ui/shared/theme.h"

#include <array>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Escape(0x1b);

/// The 240 colours beyond the named ones: a cube of six steps a channel, then 24 greys.
qint64 extendedColour(int index)
{
    if (index < 16)
        return index;
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return qRgb(grey, grey, grey);
    }
    const auto channel = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return qRgb(channel(cube / 36), channel(cube / 6 % 6), channel(cube % 6));
}

/// The looks that the sequences so far have set.
class Look
{
public:
    void apply(const QList<int> &codes)
    {
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const int code = codes.at(i);
            if (code == 38 || code == 48)
                i += extended(codes, i, code == 38);
            else
                applyOne(code);
        }
    }
    void applyTo(AnsiRun &run) const
    {
        run.foreground = m_foreground;
        run.bold = m_bold;
    }

private:
    void applyOne(int code)
    {
        if (code == 0)
            *this = {};
        else if (code == 1)
            m_bold = true;
        else if (code == 22)
            m_bold = false;
        else if (code == 39)
            m_foreground = -1;
        else if (code >= 30 && code <= 37)
            m_foreground = code - 30;
        else if (code >= 90 && code <= 97)
            m_foreground = code - 90 + 8;
    }

    /// How many codes after this one belong to it. Backgrounds are read over.
    qsizetype extended(const QList<int> &codes, qsizetype at, bool foreground)
    {
        const int kind = codes.value(at + 1);
        const qsizetype taken = kind == 5 ? 2 : kind == 2 ? 4 : 1;
        if (!foreground || at + taken >= codes.size())
            return taken;
        if (kind == 5)
            m_foreground = extendedColour(std::clamp(codes.at(at + 2), 0, 255));
        else if (kind == 2)
            m_foreground = qRgb(codes.at(at + 2), codes.at(at + 3), codes.at(at + 4));
        return taken;
    }

    qint64 m_foreground = -1;
    bool m_bold = false;
};

/// The end of the escape sequence that begins at `at`; its codes when it sets looks.
qsizetype readSequence(QStringView text, qsizetype at, QList<int> &codes)
{
    if (at + 1 >= text.size() || text.at(at + 1) != u'[')
        return std::min(at + 2, text.size());
    qsizetype end = at + 2;
    while (end < text.size() && (text.at(end) < u'@' || text.at(end) > u'~'))
        ++end;
    if (end < text.size() && text.at(end) == u'm') {
        for (const QStringView part : text.sliced(at + 2, end - at - 2).split(u';'))
            codes.append(part.toInt());
    }
    return std::min(end + 1, text.size());
}

void appendText(AnsiRun &run, QStringView text, qsizetype &column)
{
    for (const QChar c : text) {
        const qsizetype width = c == u'\t' ? 8 - column % 8 : 1;
        run.text += c == u'\t' ? QString(width, u' ') : QString(c);
        column += width;
    }
}

QStringView lastWritten(QStringView line)
{
    while (line.endsWith(u'\r'))
        line.chop(1);
    return line.sliced(line.lastIndexOf(u'\r') + 1);
}

} // namespace

QList<AnsiRun> ansiRuns(const QString &line)
{
    const QStringView text = lastWritten(line);
    QList<AnsiRun> runs;
    AnsiRun run;
    Look look;
    qsizetype column = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype escape = text.indexOf(Escape, at);
        const qsizetype end = escape < 0 ? text.size() : escape;
        appendText(run, text.sliced(at, end - at), column);
        at = end;
        if (escape < 0)
            break;
        QList<int> codes;
        at = readSequence(text, at, codes);
        if (!run.text.isEmpty())
            runs.append(std::exchange(run, {}));
        look.apply(codes);
        look.applyTo(run);
    }
    if (!run.text.isEmpty())
        runs.append(run);
    return runs;
}

QString ansiPlain(const QString &line)
{
    QString plain;
    for (const AnsiRun &run : ansiRuns(line))
        plain += run.text;
    return plain;
}

QColor ansiColor(const AnsiRun &run, const QPalette &palette)
{
    static constexpr std::array<QRgb, 16> onLight{0xff1c2230, 0xffc0352b, 0xff1a7a4c, 0xff946200, 0xff3858d6,
        0xff8b3fb0, 0xff0b7285, 0xff606a7b, 0xff606a7b, 0xffd6453a, 0xff21955e, 0xffa87100, 0xff4f6fe8, 0xffa155c6,
        0xff1390a6, 0xff1c2230};
    static constexpr std::array<QRgb, 16> onDark{0xff98a3b5, 0xfff4837a, 0xff5cc48c, 0xffe0ae4f, 0xff8aa2ff, 0xffd39bec,
        0xff5fc7d8, 0xffe4e8ef, 0xff98a3b5, 0xffff9d95, 0xff7fd9a7, 0xfff0c673, 0xffa5b8ff, 0xffe2b6f5, 0xff86d9e7,
        0xffffffff};
    if (run.foreground < 0)
        return palette.color(QPalette::Text);
    if (run.foreground < 16)
        return QColor((isDark(palette) ? onDark : onLight)[size_t(run.foreground)]);
    return QColor(QRgb(run.foreground));
}

} // namespace gantry
