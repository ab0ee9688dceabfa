// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace gantry::bench {

/// Runs what is to be measured several times and prints a line with the best and the median time. A value; owned by
/// main(); the GUI thread, where most of this work is done in the console too.
class Report
{
public:
    /// Only names that contain one of the words are run; all when there are none.
    explicit Report(QStringList words) : m_words(std::move(words)) { }

    struct Case
    {
        QString name;
        /// How much one run handles, and of what: 5000 "rows".
        double amount = 1;
        QString unit;
        /// Not measured; before each run.
        std::function<void()> prepare = [] { };
        std::function<void()> run;
    };

    void printHeader() const;
    void measure(const Case &measured) const;

private:
    bool isWanted(const QString &name) const;

    QStringList m_words;
};

} // namespace gantry::bench
