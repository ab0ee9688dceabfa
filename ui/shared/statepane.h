// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/http/error.h"
#include "ui/shared/icons.h"

#include <QStackedWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gantry {

class IconLabel;
class Spinner;

/// Holds a page's content and takes its place while there is none: empty (with the first step), loading, failed (with
/// reason, advice and a retry), or not offered by the server. Text is plain, never markup.
class StatePane : public QStackedWidget
{
    Q_OBJECT
public:
    explicit StatePane(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showLoading(const QString &what);
    /// `action` is the button's text; without one there is no button. See actionRequested().
    void showEmpty(const QString &title, const QString &hint, const QString &action = {});
    void showError(const http::Error &error);
    /// The same for what is no failed call.
    void showFailed(const QString &title, const QString &why);
    void showNotOffered(const QString &title, const QString &why);
    /// What showEmpty() draws above its title; a page's own icon.
    void setEmptyIcon(Icon which);

Q_SIGNALS:
    void actionRequested();
    void retryRequested();

private:
    QWidget *buildMessage();
    void showMessage(
        const QString &title, const QString &text, const QString &detail, const QString &button, bool retry);

    QWidget *m_content;
    QWidget *m_message = nullptr;
    IconLabel *m_icon;
    Spinner *m_spinner;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_button;
    Icon m_emptyIcon = Icon::Info;
    bool m_retry = false;
};

} // namespace gantry
