// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace gantry {

class BundleDetail;
class NewBundleForm;
class StatePane;

/// The bundles of a connection, one in detail, and the form that makes new ones. Owned by the window.
class BundlesPage : public Page
{
    Q_OBJECT
public:
    explicit BundlesPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void open(const QString &bundleId) override;
    /// Shows the form for this folder, zip or Python file; empty to choose one there.
    void openNewBundle(const QString &path);

private:
    QWidget *buildList();
    QWidget *buildContent();
    void buildTable();
    void showState();
    void showSelected();
    void selectWanted();
    void showList();

    QPointer<Session> m_session;
    /// A bundle to be selected as soon as the list has it.
    QString m_wanted;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QTableView *m_table;
    QSortFilterProxyModel *m_sorted;
    BundleDetail *m_detail;
    StatePane *m_pane = nullptr;
    NewBundleForm *m_form;
};

} // namespace gantry
