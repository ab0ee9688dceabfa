// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/resourcerules.h"

#include "models/deploy/deployrules.h"
#include "models/deploy/quantity.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <ranges>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::DeployRules)
};

constexpr double gibibyte = 1024.0 * 1024 * 1024;

/// What a machine with these GPUs has for one worker and the forwarder beside it.
struct Machine
{
    QStringView gpuType;
    int cpus;
    int memoryGi;
    int storageGi;
};

constexpr std::array machines = {
    Machine{u"", 7, 30, 640},
    Machine{u"nvidia-tesla-t4", 63, 250, 640},
    Machine{u"nvidia-ampere-a10", 63, 250, 640},
    Machine{u"nvidia-ampere-a100", 95, 1000, 640},
    Machine{u"nvidia-ampere-a100e", 95, 1000, 640},
    Machine{u"nvidia-hopper-h100", 191, 2000, 1300},
    Machine{u"nvidia-hopper-h100-1g20gb", 47, 500, 640},
    Machine{u"nvidia-hopper-h100-3g40gb", 95, 1000, 640},
};

/// The forwarder's own share: 1 CPU, 2 GiB of memory, 1 GB (decimal) of storage.
constexpr double forwarderCpus = 1;
constexpr double forwarderMemory = 2 * gibibyte;
constexpr double forwarderStorage = 1e9;

/// The machine that decides the ceilings; the largest where the GPU type is not known, so that nothing that may be
/// right is called wrong.
const Machine &machineFor(const std::optional<QString> &gpuType)
{
    const auto named = std::ranges::find(machines, QStringView(gpuType.value_or(QString())), &Machine::gpuType);
    if (gpuType && named != machines.end())
        return *named;
    return *std::ranges::max_element(machines, {}, &Machine::cpus);
}

/// One quantity with its ceiling, ready to be checked.
struct Limit
{
    QString field;
    std::optional<double> value;
    double ceiling = 0;
    QString malformed;
    QString tooHigh;
};

void check(const Limit &limit, QList<FieldProblem> &problems)
{
    if (!limit.value)
        problems.append({limit.field, limit.malformed});
    else if (*limit.value <= 0)
        problems.append({limit.field, Text::tr("It must be more than zero.")});
    else if (*limit.value > limit.ceiling)
        problems.append({limit.field, limit.tooHigh});
}

void checkCpus(const QString &cpus, const Machine &machine, QList<FieldProblem> &problems)
{
    const double ceiling = machine.cpus - forwarderCpus;
    check({u"cpus"_s, parseCpus(cpus), ceiling,
              Text::tr("“%1” is not a number of CPUs. Write it like 2, 1.5 or 500m.").arg(cpus),
              Text::tr("At most %1 CPUs fit on such a machine.").arg(QLocale().toString(ceiling, 'f', 0))},
        problems);
}

void checkBytes(const QString &field, const QString &size, double ceiling, QList<FieldProblem> &problems)
{
    check(
        {field, parseBytes(size), ceiling, Text::tr("“%1” is not a size. Write it like 512Mi, 8Gi or 1.5G.").arg(size),
            Text::tr("At most %1Gi fit on such a machine.").arg(qint64(ceiling / gibibyte))},
        problems);
}

void checkGpus(const WantedResources &wanted, QList<FieldProblem> &problems)
{
    if (wanted.gpuType && !wanted.gpuType->isEmpty() && !gpuTypes().contains(*wanted.gpuType))
        problems.append({u"gpu_type"_s, Text::tr("Launch knows no GPU type “%1”.").arg(*wanted.gpuType)});
    if (!wanted.gpus)
        return;
    if (*wanted.gpus < 0)
        problems.append({u"gpus"_s, Text::tr("It cannot be negative.")});
    else if (wanted.gpuType && *wanted.gpus > 0 && wanted.gpuType->isEmpty())
        problems.append({u"gpu_type"_s, Text::tr("Choose the type of the GPUs.")});
    else if (wanted.gpuType && *wanted.gpus == 0 && !wanted.gpuType->isEmpty())
        problems.append({u"gpus"_s, Text::tr("A GPU type is chosen, but no GPU.")});
}

} // namespace

QStringList gpuTypes()
{
    QStringList types;
    for (const Machine &machine : machines | std::views::drop(1))
        types.append(machine.gpuType.toString());
    return types;
}

QList<FieldProblem> resourceProblems(const WantedResources &wanted)
{
    QList<FieldProblem> problems;
    const Machine &machine = machineFor(wanted.gpuType);
    if (wanted.cpus)
        checkCpus(*wanted.cpus, machine, problems);
    if (wanted.memory)
        checkBytes(u"memory"_s, *wanted.memory, machine.memoryGi * gibibyte - forwarderMemory, problems);
    if (wanted.storage)
        checkBytes(u"storage"_s, *wanted.storage, machine.storageGi * gibibyte - forwarderStorage, problems);
    checkGpus(wanted, problems);
    return problems;
}

} // namespace gantry
