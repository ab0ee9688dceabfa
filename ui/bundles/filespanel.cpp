// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/filespanel.h"

#include "models/bundle/bundlefilesmodel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

FilesPanel::FilesPanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_model(new BundleFilesModel(this))
    , m_tree(new QTreeView)
{
    auto *title = new QLabel(tr("Files"));
    title->setFont(sectionTitleFont(font()));
    m_summary->setObjectName(u"filesSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setTone(m_summary, Tone::Muted);
    m_tree->setObjectName(u"filesTree"_s);
    m_tree->setAccessibleName(tr("Files"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(2 * Space);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(BundleFilesModel::Path, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(BundleFilesModel::Size, QHeaderView::Fixed);
    m_tree->header()->resizeSection(BundleFilesModel::Size, 88);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
}

void FilesPanel::setScan(const BundleScan &scan)
{
    m_model->setScan(scan);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, BundleFilesModel::Path);
        const auto reason = ScannedFile::Reason(group.data(BundleFilesModel::ReasonRole).toInt());
        // Thousands of files of an environment say no more than their number.
        const bool matters = reason == ScannedFile::Reason::Included || reason == ScannedFile::Reason::LikelySecret;
        m_tree->setExpanded(group, matters);
    }
    const auto sent = int(std::ranges::count_if(scan.files, &ScannedFile::included));
    const int left = int(scan.files.size()) - sent;
    QString text =
        tr("%n file(s) will be sent, %1.", nullptr, sent).arg(QLocale().formattedDataSize(scan.includedSize(), 1));
    if (left > 0)
        text += u' '
            + tr("%n file(s) will be left out, %1.", nullptr, left)
                  .arg(QLocale().formattedDataSize(scan.excludedSize(), 1));
    m_summary->setText(text);
}

} // namespace gantry
