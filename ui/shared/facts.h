// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace gantry {

/// One line of what is known about an object.
struct Fact
{
    QString name;
    QString value;
    /// In the font of code: ids, paths, module names.
    bool code = false;

    bool operator==(const Fact &) const = default;
};

/// Names and values in two columns; values can be selected and copied. Plain text. A fact without a value is left out.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);

    /// Keeps the labels where only values differ, so that a selection survives a refresh.
    void setFacts(const QList<Fact> &facts);

private:
    void rebuild(const QList<Fact> &facts);

    QList<Fact> m_facts;
    QGridLayout *m_grid;
    QList<QLabel *> m_values;
};

} // namespace gantry
