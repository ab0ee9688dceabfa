// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/statepane.h"

#include "models/errors/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/spinner.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextWidth = 440;

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setFixedWidth(TextWidth);
    return label;
}

} // namespace

StatePane::StatePane(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_icon(new IconLabel(40))
    , m_spinner(new Spinner(32))
    , m_title(plainLabel(u"stateTitle"_s))
    , m_text(plainLabel(u"stateText"_s))
    , m_detail(plainLabel(u"stateDetail"_s))
    , m_button(new QPushButton)
{
    addWidget(content);
    addWidget(buildMessage());
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_retry)
            Q_EMIT retryRequested();
        else
            Q_EMIT actionRequested();
    });
}

QWidget *StatePane::buildMessage()
{
    m_title->setFont(sectionTitleFont(font()));
    m_detail->setFont(codeFont(font()));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTone(m_text, Tone::Muted);
    setTone(m_detail, Tone::Muted);
    m_button->setObjectName(u"stateButton"_s);
    m_message = new QWidget;
    auto *column = new QVBoxLayout(m_message);
    column->setSpacing(Space);
    column->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_spinner, m_title, m_text, m_detail, m_button})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->insertSpacing(column->indexOf(m_button), Space);
    column->addStretch(3);
    return m_message;
}

void StatePane::showContent()
{
    setCurrentWidget(m_content);
}

void StatePane::showLoading(const QString &what)
{
    showMessage(what, {}, {}, {}, false);
    m_icon->hide();
    m_spinner->show();
}

void StatePane::showEmpty(const QString &title, const QString &hint, const QString &action)
{
    showMessage(title, hint, {}, action, false);
    m_icon->setIcon(m_emptyIcon, Tone::Muted);
}

void StatePane::showError(const http::Error &error)
{
    const ErrorText text = describe(error);
    showMessage(text.title, text.advice, text.detail, tr("Try again"), true);
    m_icon->setIcon(Icon::StateFailed, Tone::Bad);
}

void StatePane::showFailed(const QString &title, const QString &why)
{
    showMessage(title, why, {}, tr("Try again"), true);
    m_icon->setIcon(Icon::StateFailed, Tone::Bad);
}

void StatePane::showNotOffered(const QString &title, const QString &why)
{
    showMessage(title, why, {}, {}, false);
    m_icon->setIcon(Icon::StateOff, Tone::Muted);
}

void StatePane::setEmptyIcon(Icon which)
{
    m_emptyIcon = which;
}

void StatePane::showMessage(
    const QString &title, const QString &text, const QString &detail, const QString &button, bool retry)
{
    m_retry = retry;
    m_icon->show();
    m_spinner->hide();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    // A layout does not ask labels in its middle how high their lines make them.
    for (QLabel *label : {m_title, m_text, m_detail})
        label->setFixedHeight(std::max(0, label->heightForWidth(TextWidth)));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setCurrentWidget(m_message);
}

} // namespace gantry
