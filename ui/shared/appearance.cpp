// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance.h"

#include "ui/shared/style.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QStyleHints>

namespace gantry {

namespace {

/// Keeps a primary button filled in the accent of the theme of the moment. Child of the button.
class PrimaryLook : public QObject
{
public:
    explicit PrimaryLook(QPushButton *button) : QObject(button), m_button(button)
    {
        button->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        const QPalette base = QApplication::palette();
        QPalette palette;
        if (m_button->isEnabled()) {
            palette.setColor(QPalette::Button, base.color(QPalette::Highlight));
            palette.setColor(QPalette::ButtonText, base.color(QPalette::HighlightedText));
        }
        // Setting it sends the very event that leads here.
        const auto same = [&](QPalette::ColorRole role) {
            return m_button->palette().color(role) == palette.color(role)
                && m_button->palette().isBrushSet(QPalette::Active, role) == m_button->isEnabled();
        };
        if (!same(QPalette::Button) || !same(QPalette::ButtonText))
            m_button->setPalette(palette);
    }

    QPushButton *m_button;
};

} // namespace

Appearance::Appearance(QApplication *app) : m_app(app)
{
    QApplication::setStyle(new Style);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::setScheme(Qt::ColorScheme scheme)
{
    m_scheme = scheme;
    // For what the platform draws itself, where it can: window frames and native dialogs.
    QGuiApplication::styleHints()->setColorScheme(scheme);
    apply();
}

void Appearance::apply()
{
    const bool chosen = m_scheme != Qt::ColorScheme::Unknown;
    const Qt::ColorScheme scheme = chosen ? m_scheme : QGuiApplication::styleHints()->colorScheme();
    m_app->setPalette(themePalette(scheme == Qt::ColorScheme::Dark));
}

void makePrimary(QPushButton *button)
{
    new PrimaryLook(button);
}

} // namespace gantry
