// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/measure.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const gantry::bench::Report report(QCoreApplication::arguments().mid(1));
    report.printHeader();
    gantry::bench::measureClient(report);
    gantry::bench::measureModels(report);
    gantry::bench::measureUi(report);
    return 0;
}
