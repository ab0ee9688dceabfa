// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bundle/bundlescan.h"

#include <QCoroTask>
#include <QPointer>
#include <QWidget>

#include <atomic>
#include <memory>

namespace gantry {

class BundleForm;
class FilesPanel;
class PageHeader;
class ProgressFooter;
class Session;
class StatePane;

/// Makes a bundle out of a folder, zip or Python file: reads it, shows its files and fields, packs, uploads and
/// registers. Child of the Bundles page.
class NewBundleForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewBundleForm(QWidget *parent = nullptr);
    ~NewBundleForm() override;

    /// Null when no connection is open; what was typed stays.
    void setSession(Session *session);
    /// Reads this folder, zip or Python file; empty asks for one.
    void start(const QString &path);

Q_SIGNALS:
    void closeRequested();
    void created(const QString &bundleId);

private:
    QWidget *buildContent();
    void chooseFolder();
    void chooseFile();
    QCoro::Task<void> read(QString path);
    void check();
    void submit();

    QPointer<Session> m_session;
    /// What is being or was read last.
    QString m_path;
    std::shared_ptr<std::atomic<bool>> m_abandoned;
    PageHeader *m_header;
    FilesPanel *m_files;
    BundleForm *m_form;
    ProgressFooter *m_footer;
    StatePane *m_pane = nullptr;
};

} // namespace gantry
