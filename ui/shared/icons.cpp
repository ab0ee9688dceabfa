// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <optional>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(Icon which)
{
    static constexpr std::array names{"bundles", "endpoints", "predict", "logs", "activity", "add", "refresh", "delete",
        "play", "stop", "pause", "copy", "retry", "cancel", "deploy", "folder", "file", "python", "search", "save",
        "follow", "edit", "down", "left", "right", "server", "drop", "info", "ok", "busy", "warn", "failed", "off"};
    static_assert(names.size() == size_t(Icon::StateOff) + 1);
    return u":/icons/%1.svg"_s.arg(QLatin1StringView(names[size_t(which)]));
}

/// Renders one of our drawings in a colour looked up when it is drawn. Owned by its QIcon.
class StrokeEngine : public QIconEngine
{
public:
    StrokeEngine(Icon which, std::optional<Tone> tone) : m_which(which), m_tone(tone) { }

    QIconEngine *clone() const override { return new StrokeEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` in pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourFor(mode);
        const QString key = u"gantry-%1-%2-%3x%4"_s.arg(int(m_which))
                                .arg(colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return m_tone ? toneColor(*m_tone, palette) : palette.color(QPalette::ButtonText);
        }
    }

    QPixmap render(const QSize &size, const QColor &colour) const
    {
        QFile file(fileOf(m_which));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("#000", colour.name().toLatin1()));
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return pixmap;
    }

    Icon m_which;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new StrokeEngine(which, {}));
}

QIcon icon(Icon which, Tone tone)
{
    return QIcon(new StrokeEngine(which, tone));
}

Icon stateIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::StateOk;
    case Tone::Warn:
        return Icon::StateWarn;
    case Tone::Bad:
        return Icon::StateFailed;
    case Tone::Busy:
        return Icon::StateBusy;
    case Tone::Muted:
        return Icon::StateOff;
    case Tone::Text:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

} // namespace gantry
