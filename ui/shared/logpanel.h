// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace gantry {

class FieldNote;
class LogFollower;
class LogView;
class Session;
class StatePane;

/// The logs of one endpoint: creation or workers, followed live, searched, saved. Part of the Logs page and of an
/// endpoint's own page.
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    /// Null when no connection is open.
    void setSession(Session *session);
    /// Empty ids show nothing.
    void showEndpoint(const QString &id, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void showSources();
    void showLog();
    void showState();
    void follow();
    void find(bool backward);
    void save();
    void write(const QString &path);

    QPointer<Session> m_session;
    std::unique_ptr<LogFollower> m_follower;
    QString m_id;
    QString m_name;
    QComboBox *m_source;
    QCheckBox *m_follow;
    QLineEdit *m_find;
    QLabel *m_count;
    FieldNote *m_note;
    LogView *m_view;
    StatePane *m_pane = nullptr;
};

} // namespace gantry
