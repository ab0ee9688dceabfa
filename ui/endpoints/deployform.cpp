// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/deployform.h"

#include "client/launch/encode.h"
#include "models/bundles/bundlesmodel.h"
#include "models/deploy/deployrules.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/session/endpointactions.h"
#include "models/session/session.h"
#include "ui/endpoints/deployfields.h"
#include "ui/shared/backbutton.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/progressfooter.h"
#include "ui/shared/statepane.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// The change with the values that its own are measured against.
launch::UpdateEndpoint completed(launch::UpdateEndpoint change, const launch::CreateEndpoint &whole)
{
    if (change.minWorkers || change.maxWorkers) {
        change.minWorkers = whole.minWorkers;
        change.maxWorkers = whole.maxWorkers;
    }
    if (change.gpus || change.gpuType)
        change.gpus = whole.gpus;
    change.gpuType = whole.gpuType;
    return change;
}

} // namespace

DeployForm::DeployForm(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader({}))
    , m_fields(new DeployFields)
    , m_route(new QLabel)
    , m_preview(new JsonEditor)
    , m_footer(new ProgressFooter(tr("Deploy"), u"deployButton"_s))
{
    setObjectName(u"deployForm"_s);
    QToolButton *back = makeBackButton(u"deployBackButton"_s);
    m_header->addLeading(back);
    m_pane = new StatePane(buildContent());
    m_pane->setEmptyIcon(Icon::Bundles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    connect(back, &QToolButton::clicked, this, &DeployForm::closeRequested);
    connect(m_pane, &StatePane::actionRequested, this, &DeployForm::newBundleRequested);
}

QWidget *DeployForm::buildContent()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * Space);
    splitter->addWidget(scroll);
    splitter->addWidget(buildPreview());
    splitter->setSizes({560, 400});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    column->addWidget(m_footer);
    connect(m_fields, &DeployFields::edited, this, [this] {
        m_footer->forget();
        check();
    });
    connect(m_footer, &ProgressFooter::submitted, this, &DeployForm::submit);
    connect(m_footer, &ProgressFooter::runningChanged, m_fields, &QWidget::setDisabled);
    connect(m_footer, &ProgressFooter::succeeded, this,
        [this] { Q_EMIT accepted(m_changing ? m_changing->name : m_fields->request().name); });
    return content;
}

QWidget *DeployForm::buildPreview()
{
    m_preview->setObjectName(u"deployPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setProblemShown(false);
    auto *title = new QLabel(tr("The request"));
    title->setFont(sectionTitleFont(font()));
    auto *hint = new QLabel(tr("Exactly what is sent, beside your key"));
    setTone(hint, Tone::Muted);
    m_route->setObjectName(u"deployRoute"_s);
    m_route->setTextFormat(Qt::PlainText);
    m_route->setFont(codeFont(font()));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_route);
    column->addWidget(m_preview, 1);
    return box;
}

void DeployForm::setSession(Session *session)
{
    if (m_session)
        m_session->bundles()->disconnect(this);
    m_session = session;
    m_footer->forget();
    m_fields->setEnabled(true);
    m_fields->setBundles(session ? session->bundles() : nullptr);
    if (session)
        connect(session->bundles(), &BundlesModel::loadStateChanged, this, &DeployForm::showState);
    showState();
    check();
}

void DeployForm::startNew(const QString &bundleId)
{
    m_changing.reset();
    m_footer->forget();
    m_footer->setAction(tr("Deploy"));
    m_header->setTitle(tr("Deploy an endpoint"));
    m_header->setSubtitle(m_session ? tr("On %1").arg(m_session->info().name) : QString());
    m_fields->startNew(bundleId, m_session && m_session->info().kind == ConnectionInfo::Kind::ThisMachine);
    showState();
    check();
}

void DeployForm::startChange(const launch::Endpoint &endpoint)
{
    m_changing = endpoint;
    m_footer->forget();
    m_footer->setAction(tr("Apply change"));
    m_header->setTitle(tr("Change %1").arg(endpoint.name));
    m_header->setSubtitle(tr("Only what differs is sent; every change builds the endpoint anew"));
    m_changingOn = m_session ? m_session->info().id : QString();
    m_fields->startChange(
        endpoint, m_session ? m_session->endpointActions()->deployedBundle(endpoint.name) : QString());
    showState();
    check();
}

/// Without a bundle there is nothing to deploy.
void DeployForm::showState()
{
    const BundlesModel *bundles = m_session ? m_session->bundles() : nullptr;
    const bool none = bundles && bundles->loadState() == LoadState::Ready && bundles->rowCount() == 0;
    if (none && !m_changing)
        m_pane->showEmpty(tr("No bundle to deploy"), tr("Make a bundle first: drop a folder or a zip on this window."),
            tr("New bundle …"));
    else
        m_pane->showContent();
}

void DeployForm::check()
{
    if (m_changing)
        checkChange();
    else
        checkNew();
}

void DeployForm::checkNew()
{
    const launch::CreateEndpoint request = m_fields->request();
    QList<FieldProblem> problems = problemsOf(request);
    if (isTaken(request.name))
        problems.prepend({u"name"_s, tr("There is an endpoint of this name already.")});
    if (request.type == launch::EndpointType::Streaming && !canStream(request.bundleId))
        problems.append({u"endpoint_type"_s,
            tr("This bundle's code answers in one piece. Streaming needs a streaming image bundle.")});
    m_fields->showProblems(problems);
    showPreview(previewOf(request));
    m_footer->setMissing(problems.isEmpty() ? QString() : problems.first().message);
}

void DeployForm::checkChange()
{
    const launch::UpdateEndpoint change = m_fields->change();
    const launch::CreateEndpoint whole = m_fields->request();
    const QList<FieldProblem> problems = problemsOf(completed(change, whole), whole.type);
    m_fields->showProblems(problems);
    showPreview(previewOf(m_changing->id, change));
    const bool same = launch::toJson(change) == launch::toJson(launch::UpdateEndpoint());
    if (!m_session || m_session->info().id != m_changingOn)
        m_footer->setMissing(tr("The connection of this endpoint is not open."));
    else if (same)
        m_footer->setMissing(tr("Nothing has been changed."));
    else
        m_footer->setMissing(problems.isEmpty() ? QString() : problems.first().message);
}

/// The method and path stand above the body, which is JSON.
void DeployForm::showPreview(const QString &request)
{
    m_route->setText(request.section(u'\n', 0, 0));
    m_preview->setPlainText(request.section(u'\n', 1));
}

bool DeployForm::isTaken(const QString &name) const
{
    return m_session && m_session->endpoints()->byName(name);
}

/// The server refuses a streaming endpoint of any other bundle.
bool DeployForm::canStream(const QString &bundleId) const
{
    const launch::Bundle *bundle = m_session ? m_session->bundles()->byId(bundleId) : nullptr;
    return !bundle || bundle->flavor.type == launch::FlavorType::StreamingEnhancedRunnableImage;
}

void DeployForm::submit()
{
    if (!m_session)
        return;
    m_footer->follow(m_changing ? m_session->endpointActions()->update(*m_changing, m_fields->change())
                                : m_session->endpointActions()->create(m_fields->request()));
}

} // namespace gantry
