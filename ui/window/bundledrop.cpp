// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bundledrop.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// Covers the window while something that can become a bundle hovers over it.
class Veil : public QWidget
{
public:
    explicit Veil(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = palette().color(QPalette::Window);
        ground.setAlphaF(0.92F);
        painter.fillRect(rect(), ground);
        const QRectF frame = QRectF(rect()).adjusted(24, 24, -24, -24);
        painter.setPen(QPen(toneColor(Tone::Accent, palette()), 2, Qt::DashLine));
        painter.setBrush(toneWash(Tone::Accent, palette()));
        painter.drawRoundedRect(frame, 12, 12);
        const QRect middle(rect().center() - QPoint(24, 56), QSize(48, 48));
        icon(Icon::Drop, Tone::Accent).paint(&painter, middle);
        painter.setFont(pageTitleFont(font()));
        painter.setPen(toneColor(Tone::Text, palette()));
        painter.drawText(rect().adjusted(0, 48, 0, 48), Qt::AlignCenter, BundleDrop::tr("Drop to make a bundle"));
    }
};

} // namespace

BundleDrop::BundleDrop(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
}

QString BundleDrop::bundlePath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    const QString suffix = file.suffix().toLower();
    const bool fits = file.isDir() || suffix == "zip"_L1 || suffix == "py"_L1;
    return fits ? file.absoluteFilePath() : QString();
}

bool BundleDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return isOurs(watched) && onDragEnter(static_cast<QDropEvent *>(event));
    case QEvent::DragLeave:
        if (watched == m_window)
            hideVeil();
        return false;
    case QEvent::Drop:
        return isOurs(watched) && onDrop(static_cast<QDropEvent *>(event));
    default:
        return false;
    }
}

bool BundleDrop::isOurs(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == m_window;
}

bool BundleDrop::onDragEnter(QDropEvent *event)
{
    if (bundlePath(event->mimeData()).isEmpty())
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showVeil();
    return true;
}

bool BundleDrop::onDrop(QDropEvent *event)
{
    hideVeil();
    const QString path = bundlePath(event->mimeData());
    if (path.isEmpty())
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(path);
    return true;
}

void BundleDrop::showVeil()
{
    if (m_veil)
        return;
    m_veil = new Veil(m_window);
    m_veil->show();
}

void BundleDrop::hideVeil()
{
    delete std::exchange(m_veil, nullptr);
}

} // namespace gantry
