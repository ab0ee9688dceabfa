// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/newbundleform.h"

#include "client/http/elsewhere.h"
#include "models/bundle/bundledraft.h"
#include "models/bundle/pythonsource.h"
#include "models/session/bundleactions.h"
#include "models/session/session.h"
#include "ui/bundles/bundleform.h"
#include "ui/bundles/filespanel.h"
#include "ui/shared/backbutton.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/progressfooter.h"
#include "ui/shared/statepane.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// What was read off the GUI thread, in one piece.
struct Reading
{
    BundleScan scan;
    PythonOffer offer;
};

std::expected<Reading, QString> readEverything(const QString &path, const std::atomic<bool> &abandoned)
{
    const auto scan = scanBundle(path, abandoned);
    if (!scan)
        return std::unexpected(scan.error());
    return Reading{*scan, readPython(*scan)};
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

NewBundleForm::NewBundleForm(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("New bundle")))
    , m_files(new FilesPanel)
    , m_form(new BundleForm)
    , m_footer(new ProgressFooter(tr("Create bundle"), u"createBundleButton"_s))
{
    setObjectName(u"newBundleForm"_s);
    QToolButton *back = makeBackButton(u"newBundleBackButton"_s);
    m_header->addLeading(back);
    auto *folder = new QPushButton(icon(Icon::Folder), tr("Choose folder …"));
    folder->setObjectName(u"chooseFolderButton"_s);
    auto *file = new QPushButton(icon(Icon::File), tr("Choose file …"));
    file->setObjectName(u"chooseFileButton"_s);
    m_header->addAction(folder);
    m_header->addAction(file);
    m_pane = new StatePane(buildContent());
    m_pane->setEmptyIcon(Icon::Drop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Space, 2 * Space, 2 * Space, Space);
    column->setSpacing(2 * Space);
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    connect(back, &QToolButton::clicked, this, &NewBundleForm::closeRequested);
    connect(folder, &QPushButton::clicked, this, &NewBundleForm::chooseFolder);
    connect(file, &QPushButton::clicked, this, &NewBundleForm::chooseFile);
    connect(m_pane, &StatePane::actionRequested, this, &NewBundleForm::chooseFolder);
    connect(m_pane, &StatePane::retryRequested, this, [this] { start(m_path); });
}

NewBundleForm::~NewBundleForm()
{
    if (m_abandoned)
        *m_abandoned = true;
}

QWidget *NewBundleForm::buildContent()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * Space);
    splitter->addWidget(m_files);
    splitter->addWidget(scrolling(m_form));
    splitter->setSizes({380, 560});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    column->addWidget(m_footer);
    connect(m_form, &BundleForm::edited, this, [this] {
        m_footer->forget();
        check();
    });
    connect(m_footer, &ProgressFooter::submitted, this, &NewBundleForm::submit);
    connect(m_footer, &ProgressFooter::runningChanged, m_form, &QWidget::setDisabled);
    connect(m_footer, &ProgressFooter::succeeded, this, &NewBundleForm::created);
    return content;
}

void NewBundleForm::setSession(Session *session)
{
    m_session = session;
    m_footer->forget();
    m_form->setEnabled(true);
    if (session) {
        connect(session, &Session::abilitiesChanged, this, &NewBundleForm::check);
        m_form->setLocal(session->info().kind == ConnectionInfo::Kind::ThisMachine);
    }
    check();
}

void NewBundleForm::start(const QString &path)
{
    if (path.isEmpty()) {
        m_header->setSubtitle({});
        m_pane->showEmpty(tr("Drop a folder, a zip or a Python file here"),
            tr("Its files, load functions and requirements are read and shown before anything is sent."),
            tr("Choose folder …"));
        return;
    }
    read(path);
}

QCoro::Task<void> NewBundleForm::read(QString path)
{
    const QPointer<NewBundleForm> self(this);
    if (m_abandoned)
        *m_abandoned = true;
    const auto abandoned = std::make_shared<std::atomic<bool>>(false);
    m_abandoned = abandoned;
    m_path = path;
    m_header->setSubtitle(QDir::toNativeSeparators(path));
    m_footer->forget();
    m_pane->showLoading(tr("Reading the files …"));
    const auto reading = co_await elsewhere([path, abandoned] { return readEverything(path, *abandoned); });
    if (!self || *abandoned)
        co_return;
    if (!reading) {
        m_pane->showFailed(tr("This cannot become a bundle"), reading.error());
        co_return;
    }
    m_files->setScan(reading->scan);
    m_form->setBundle(path, reading->scan, reading->offer);
    m_form->setEnabled(true);
    m_pane->showContent();
    check();
}

void NewBundleForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the bundle's folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &NewBundleForm::start);
    dialog->open();
}

void NewBundleForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a zip or a Python file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Bundles (*.zip *.py)"));
    connect(dialog, &QFileDialog::fileSelected, this, &NewBundleForm::start);
    dialog->open();
}

void NewBundleForm::check()
{
    const QList<FieldProblem> problems = problemsOf(m_form->draft());
    m_form->showProblems(problems);
    if (!m_session)
        m_footer->setMissing(tr("No connection is open."));
    else if (!m_session->abilities().uploads)
        m_footer->setMissing(
            tr("This server gives out no addresses to upload to, as self-hosted ones do not. Register the "
               "bundle with its own tools."));
    else
        m_footer->setMissing(problems.isEmpty() ? QString() : problems.first().message);
}

void NewBundleForm::submit()
{
    if (m_session)
        m_footer->follow(m_session->bundleActions()->create(m_form->draft()));
}

} // namespace gantry
