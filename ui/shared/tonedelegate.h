// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace gantry {

/// Puts the icon of a meaning before a cell's text, so that a state is told by shape, colour and word.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;
    ToneDelegate(ToneOf toneOf, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

/// Draws a fraction (0 to 1, from a role of the model) as a bar with its text; below 0 nothing.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ProgressDelegate(int fractionRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_fractionRole;
};

} // namespace gantry
