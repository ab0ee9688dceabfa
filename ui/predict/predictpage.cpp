// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predictpage.h"

#include "models/endpoints/endpointsmodel.h"
#include "models/predict/runsmodel.h"
#include "models/session/session.h"
#include "ui/predict/answerpane.h"
#include "ui/predict/requestpane.h"
#include "ui/predict/runstable.h"
#include "ui/shared/endpointcombo.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/statepane.h"
#include "ui/shared/tables.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

PredictPage::PredictPage(QWidget *parent)
    : Page(PageId::Predict, parent)
    , m_request(new RequestPane)
    , m_answer(new AnswerPane)
    , m_runs(new RunsTable)
    , m_reuse(new QPushButton(tr("Use this request again")))
{
    m_pane = new StatePane(buildContent());
    m_pane->setEmptyIcon(Icon::Predict);
    auto *header = new PageHeader(tr("Predict"));
    header->addAction(m_request->endpoints());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(header);
    column->addWidget(m_pane, 1);
    connect(m_request, &RequestPane::sent, this, [this] { selectFirstRow(m_runs); });
    connect(m_pane, &StatePane::actionRequested, this, [this] { Q_EMIT deployRequested({}); });
    connect(m_pane, &StatePane::retryRequested, this, [this] { m_session->refresh(); });
    showState();
}

QWidget *PredictPage::buildContent()
{
    auto *upper = new QSplitter(Qt::Horizontal);
    upper->setChildrenCollapsible(false);
    upper->setHandleWidth(2 * Space);
    upper->addWidget(m_request);
    upper->addWidget(m_answer);
    upper->setSizes({480, 480});
    auto *whole = new QSplitter(Qt::Vertical);
    whole->setChildrenCollapsible(false);
    whole->setHandleWidth(2 * Space);
    whole->addWidget(upper);
    whole->addWidget(buildRuns());
    whole->setSizes({440, 200});
    whole->setStretchFactor(0, 2);
    whole->setStretchFactor(1, 1);
    return whole;
}

QWidget *PredictPage::buildRuns()
{
    auto *title = new QLabel(tr("Sent on this connection"));
    title->setFont(sectionTitleFont(font()));
    m_reuse->setObjectName(u"reuseRequestButton"_s);
    m_reuse->setEnabled(false);
    auto *clear = new QPushButton(tr("Clear finished"));
    clear->setObjectName(u"clearRunsButton"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_reuse);
    head->addWidget(clear);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addLayout(head);
    column->addWidget(m_runs, 1);
    connect(m_reuse, &QPushButton::clicked, this, &PredictPage::reuse);
    connect(clear, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->runs()->clearFinished();
    });
    return box;
}

void PredictPage::setSession(Session *session)
{
    if (m_session)
        m_session->endpoints()->disconnect(this);
    m_session = session;
    m_answer->setRun(nullptr);
    m_request->setSession(session);
    m_runs->setModel(session ? session->runs() : nullptr);
    if (session) {
        connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PredictPage::showSelected);
        connect(session->endpoints(), &EndpointsModel::loadStateChanged, this, &PredictPage::showState);
        connect(session->endpoints(), &QAbstractItemModel::rowsInserted, this, &PredictPage::showState);
    }
    showState();
}

void PredictPage::open(const QString &endpointId)
{
    m_request->choose(endpointId);
}

void PredictPage::showState()
{
    const EndpointsModel *endpoints = m_session ? m_session->endpoints() : nullptr;
    if (endpoints && (endpoints->rowCount() > 0 || m_session->runs()->rowCount() > 0))
        m_pane->showContent();
    else if (endpoints && endpoints->loadState() == LoadState::Failed)
        m_pane->showError(*endpoints->error());
    else if (endpoints && endpoints->loadState() == LoadState::Ready)
        m_pane->showEmpty(
            tr("No endpoint to ask"), tr("Deploy a bundle, then send it test predictions from here."), tr("Deploy …"));
    else
        m_pane->showLoading(tr("Reading the endpoints …"));
}

Run *PredictPage::selectedRun() const
{
    const QModelIndex current = m_runs->currentIndex();
    return m_session && current.isValid() ? m_session->runs()->at(current.row()) : nullptr;
}

void PredictPage::showSelected()
{
    Run *run = selectedRun();
    m_answer->setRun(run);
    m_reuse->setEnabled(run != nullptr);
}

void PredictPage::reuse()
{
    if (const Run *run = selectedRun())
        m_request->setRequest(*run);
}

} // namespace gantry
