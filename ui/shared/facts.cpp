// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/facts.h"

#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace gantry {

Facts::Facts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Space);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setFacts(const QList<Fact> &facts)
{
    QList<Fact> shown = facts;
    shown.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    const auto sameName = [](const Fact &a, const Fact &b) { return a.name == b.name && a.code == b.code; };
    if (!std::ranges::equal(shown, m_facts, sameName))
        rebuild(shown);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (m_values[i]->text() != shown[i].value)
            m_values[i]->setText(shown[i].value);
    }
    m_facts = shown;
}

void Facts::rebuild(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_values.clear();
    for (const Fact &fact : facts) {
        auto *name = new QLabel(fact.name);
        name->setTextFormat(Qt::PlainText);
        setTone(name, Tone::Muted);
        auto *value = new QLabel;
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (fact.code)
            value->setFont(codeFont(font()));
        const int row = int(m_values.size());
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_values.append(value);
    }
}

} // namespace gantry
