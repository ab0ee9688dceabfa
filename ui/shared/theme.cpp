// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

namespace gantry {

namespace {

struct Colours
{
    QRgb window, base, raised, text, muted, line, accent, onAccent, ok, warn, bad, busy;
};

constexpr Colours Light{.window = 0xfff5f6f8,
    .base = 0xffffffff,
    .raised = 0xffffffff,
    .text = 0xff1c2230,
    .muted = 0xff606a7b,
    .line = 0xffdcdfe5,
    .accent = 0xff3858d6,
    .onAccent = 0xffffffff,
    .ok = 0xff1a7a4c,
    .warn = 0xff946200,
    .bad = 0xffc0352b,
    .busy = 0xff2f6fb3};

constexpr Colours Dark{.window = 0xff171a20,
    .base = 0xff1d2128,
    .raised = 0xff262b34,
    .text = 0xffe4e8ef,
    .muted = 0xff98a3b5,
    .line = 0xff323844,
    .accent = 0xff5b7bf0,
    .onAccent = 0xffffffff,
    .ok = 0xff5cc48c,
    .warn = 0xffe0ae4f,
    .bad = 0xfff4837a,
    .busy = 0xff74b3ee};

const Colours &coloursFor(bool dark)
{
    return dark ? Dark : Light;
}

void setDisabled(QPalette &palette, const Colours &colours)
{
    QColor faded(colours.muted);
    faded.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.line));
}

/// Keeps one widget's text colour in step with the palette around it. Child of the widget.
class ToneKeeper : public QObject
{
public:
    ToneKeeper(QWidget *widget, Tone tone) : QObject(widget), m_widget(widget), m_tone(tone)
    {
        widget->installEventFilter(this);
        apply();
    }
    void setTone(Tone tone)
    {
        m_tone = tone;
        apply();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        const QColor colour = toneColor(m_tone, m_widget->palette());
        QPalette palette = m_widget->palette();
        // Setting it sends the very event that leads here.
        if (palette.color(QPalette::WindowText) == colour)
            return;
        palette = QPalette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, colour);
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    Tone m_tone;
};

} // namespace

QPalette themePalette(bool dark)
{
    const Colours &colours = coloursFor(dark);
    QPalette palette(QColor(colours.raised), QColor(colours.window));
    palette.setColor(QPalette::Window, QColor(colours.window));
    palette.setColor(QPalette::WindowText, QColor(colours.text));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.window));
    palette.setColor(QPalette::Text, QColor(colours.text));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.muted));
    palette.setColor(QPalette::Button, QColor(colours.raised));
    palette.setColor(QPalette::ButtonText, QColor(colours.text));
    palette.setColor(QPalette::BrightText, QColor(colours.bad));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.raised));
    palette.setColor(QPalette::ToolTipText, QColor(colours.text));
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, QColor(colours.onAccent));
    palette.setColor(QPalette::Accent, QColor(colours.accent));
    palette.setColor(QPalette::Link, QColor(colours.accent));
    palette.setColor(QPalette::LinkVisited, QColor(colours.accent));
    palette.setColor(QPalette::Mid, QColor(colours.line));
    setDisabled(palette, colours);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const Colours &colours = coloursFor(isDark(palette));
    switch (tone) {
    case Tone::Text:
        return QColor(colours.text);
    case Tone::Muted:
        return QColor(colours.muted);
    case Tone::Accent:
        return QColor(colours.accent);
    case Tone::Ok:
        return QColor(colours.ok);
    case Tone::Warn:
        return QColor(colours.warn);
    case Tone::Bad:
        return QColor(colours.bad);
    case Tone::Busy:
        return QColor(colours.busy);
    }
    return QColor(colours.text);
}

QColor toneWash(Tone tone, const QPalette &palette)
{
    QColor wash = toneColor(tone, palette);
    wash.setAlphaF(isDark(palette) ? 0.18F : 0.10F);
    return wash;
}

QColor lineColor(const QPalette &palette)
{
    return QColor(coloursFor(isDark(palette)).line);
}

QFont pageTitleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sectionTitleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    return font;
}

void setTone(QWidget *widget, Tone tone)
{
    for (QObject *child : widget->children()) {
        if (auto *keeper = dynamic_cast<ToneKeeper *>(child)) {
            keeper->setTone(tone);
            return;
        }
    }
    new ToneKeeper(widget, tone);
}

} // namespace gantry
