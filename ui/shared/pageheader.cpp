// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pageheader.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gantry {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel(title))
    , m_subtitle(new QLabel)
{
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        // A long name must not make the window wide.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(pageTitleFont(font()));
    setTone(m_subtitle, Tone::Muted);
    m_subtitle->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space);
    m_row->addLayout(column, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle.toHtmlEscaped());
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addLeading(QWidget *widget)
{
    m_row->insertWidget(0, widget, 0, Qt::AlignTop);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace gantry
