// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTreeView;
QT_END_NAMESPACE

namespace gantry {

class BundleFilesModel;
struct BundleScan;

/// The files of a bundle to be: what is sent and what is left out, with sizes. Child of the form.
class FilesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilesPanel(QWidget *parent = nullptr);

    void setScan(const BundleScan &scan);

private:
    QLabel *m_summary;
    BundleFilesModel *m_model;
    QTreeView *m_tree;
};

} // namespace gantry
