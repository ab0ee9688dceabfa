// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/requestpane.h"

#include "models/bundle/jsontext.h"
#include "models/endpoints/endpointsmodel.h"
#include "models/endpoints/endpointtext.h"
#include "models/predict/predictor.h"
#include "models/session/session.h"
#include "ui/shared/appearance.h"
#include "ui/shared/endpointcombo.h"
#include "ui/shared/fieldnote.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

QString modeText(Run::Mode mode)
{
    switch (mode) {
    case Run::Mode::Sync:
        return RequestPane::tr("Sync: wait for the answer");
    case Run::Mode::Async:
        return RequestPane::tr("Async: queue it and ask for the result");
    case Run::Mode::Streaming:
        return RequestPane::tr("Streaming: show each event as it comes");
    }
    return {};
}

} // namespace

RequestPane::RequestPane(QWidget *parent)
    : QWidget(parent)
    , m_endpoint(new EndpointCombo)
    , m_mode(new QComboBox)
    , m_onlyMode(new QLabel)
    , m_args(new JsonEditor)
    , m_note(new FieldNote)
    , m_format(new QPushButton(tr("Format")))
    , m_send(new QPushButton(tr("Send")))
{
    m_endpoint->setObjectName(u"predictEndpointCombo"_s);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_mode->setObjectName(u"predictModeCombo"_s);
    m_mode->setAccessibleName(tr("Mode"));
    setTone(m_onlyMode, Tone::Muted);
    m_args->setObjectName(u"predictArgsEdit"_s);
    m_args->setAccessibleName(tr("Arguments"));
    m_args->setPlainText(u"{\n  \n}"_s);
    m_note->setObjectName(u"predictNote"_s);
    m_format->setObjectName(u"predictFormatButton"_s);
    m_send->setObjectName(u"predictSendButton"_s);
    m_send->setToolTip(tr("Ctrl+Return"));
    makePrimary(m_send);
    auto *title = new QLabel(tr("Arguments (JSON)"));
    title->setFont(sectionTitleFont(font()));
    title->setBuddy(m_args);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_format);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(m_mode);
    column->addWidget(m_onlyMode);
    column->addWidget(title);
    column->addWidget(m_args, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_endpoint, &EndpointCombo::endpointChanged, this, &RequestPane::showEndpoint);
    connect(m_args, &QPlainTextEdit::textChanged, this, &RequestPane::check);
    connect(m_format, &QPushButton::clicked, m_args, &JsonEditor::format);
    connect(m_send, &QPushButton::clicked, this, &RequestPane::send);
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, nullptr, nullptr, Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, m_send, &QPushButton::click);
    showEndpoint();
}

void RequestPane::setSession(Session *session)
{
    if (m_session)
        m_session->endpoints()->disconnect(this);
    m_session = session;
    m_endpoint->setEndpoints(session ? session->endpoints() : nullptr);
    if (session)
        connect(session->endpoints(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_session->endpoints()->isAmong(m_endpoint->endpointId(), first, last))
                    check();
            });
    showEndpoint();
}

void RequestPane::choose(const QString &endpointId)
{
    m_endpoint->choose(endpointId);
}

void RequestPane::setRequest(const Run &run)
{
    m_endpoint->choose(run.endpointId());
    m_args->setPlainText(QString::fromUtf8(run.request().args));
}

const launch::Endpoint *RequestPane::endpoint() const
{
    return m_session ? m_session->endpoints()->byId(m_endpoint->endpointId()) : nullptr;
}

void RequestPane::showEndpoint()
{
    const launch::Endpoint *chosen = endpoint();
    {
        const QSignalBlocker quiet(m_mode);
        m_mode->clear();
        for (const Run::Mode mode : Predictor::modesFor(chosen ? chosen->type.value : launch::EndpointType::Unknown))
            m_mode->addItem(modeText(mode), int(mode));
    }
    m_mode->setVisible(m_mode->count() > 1);
    m_onlyMode->setVisible(m_mode->count() == 1);
    m_onlyMode->setText(m_mode->currentText());
    check();
}

void RequestPane::check()
{
    const launch::Endpoint *chosen = endpoint();
    const QString problem = m_args->problem();
    const auto object = parseJsonObject(m_args->toPlainText().toUtf8(), tr("The arguments"));
    m_send->setEnabled(chosen && object && m_mode->count() > 0);
    if (!object)
        m_note->setNote(problem.isEmpty() ? object.error() : problem);
    else if (!chosen)
        m_note->setNote(tr("Choose an endpoint."), Tone::Muted);
    else if (m_mode->count() == 0)
        m_note->setNote(tr("Predictions to an endpoint of type “%1” are not known here.").arg(chosen->type.text));
    else if (chosen->status != launch::EndpointStatus::Ready)
        m_note->setNote(tr("The endpoint is not ready: %1.").arg(statusText(*chosen)), Tone::Warn);
    else
        m_note->setNote({});
}

void RequestPane::send()
{
    const launch::Endpoint *chosen = endpoint();
    if (!chosen || !m_send->isEnabled())
        return;
    launch::TaskRequest request;
    request.args = m_args->toPlainText().toUtf8();
    Q_EMIT sent(m_session->predictor()->send(*chosen, Run::Mode(m_mode->currentData().toInt()), request));
}

} // namespace gantry
