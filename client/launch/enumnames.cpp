// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/enumnames.h"

#include <array>
#include <utility>

namespace gantry::launch {

namespace {

using namespace Qt::StringLiterals;

template <typename E, std::size_t N>
using Names = std::array<std::pair<E, QLatin1StringView>, N>;

constexpr Names<EndpointType, 3> endpointTypes{{
    {EndpointType::Async, "async"_L1},
    {EndpointType::Sync, "sync"_L1},
    {EndpointType::Streaming, "streaming"_L1},
}};

constexpr Names<EndpointStatus, 5> endpointStatuses{{
    {EndpointStatus::UpdatePending, "UPDATE_PENDING"_L1},
    {EndpointStatus::UpdateInProgress, "UPDATE_IN_PROGRESS"_L1},
    {EndpointStatus::Ready, "READY"_L1},
    {EndpointStatus::UpdateFailed, "UPDATE_FAILED"_L1},
    {EndpointStatus::DeleteInProgress, "DELETE_IN_PROGRESS"_L1},
}};

constexpr Names<TaskStatus, 5> taskStatuses{{
    {TaskStatus::Pending, "PENDING"_L1},
    {TaskStatus::Started, "STARTED"_L1},
    {TaskStatus::Success, "SUCCESS"_L1},
    {TaskStatus::Failure, "FAILURE"_L1},
    {TaskStatus::Undefined, "UNDEFINED"_L1},
}};

constexpr Names<FlavorType, 5> flavorTypes{{
    {FlavorType::CloudpickleArtifact, "cloudpickle_artifact"_L1},
    {FlavorType::ZipArtifact, "zip_artifact"_L1},
    {FlavorType::RunnableImage, "runnable_image"_L1},
    {FlavorType::StreamingEnhancedRunnableImage, "streaming_enhanced_runnable_image"_L1},
    {FlavorType::TritonEnhancedRunnableImage, "triton_enhanced_runnable_image"_L1},
}};

constexpr Names<FrameworkType, 3> frameworkTypes{{
    {FrameworkType::Pytorch, "pytorch"_L1},
    {FrameworkType::Tensorflow, "tensorflow"_L1},
    {FrameworkType::CustomBaseImage, "custom_base_image"_L1},
}};

constexpr const auto &namesOf(EndpointType)
{
    return endpointTypes;
}
constexpr const auto &namesOf(EndpointStatus)
{
    return endpointStatuses;
}
constexpr const auto &namesOf(TaskStatus)
{
    return taskStatuses;
}
constexpr const auto &namesOf(FlavorType)
{
    return flavorTypes;
}
constexpr const auto &namesOf(FrameworkType)
{
    return frameworkTypes;
}

template <typename E>
QString nameOf(E value)
{
    for (const auto &[known, name] : namesOf(value)) {
        if (known == value)
            return QString(name);
    }
    return {};
}

} // namespace

QString apiName(EndpointType value)
{
    return nameOf(value);
}

QString apiName(EndpointStatus value)
{
    return nameOf(value);
}

QString apiName(TaskStatus value)
{
    return nameOf(value);
}

QString apiName(FlavorType value)
{
    return nameOf(value);
}

QString apiName(FrameworkType value)
{
    return nameOf(value);
}

template <typename E>
OpenEnum<E> fromApiName(const QString &name)
{
    for (const auto &[known, text] : namesOf(E::Unknown)) {
        if (text == name)
            return {known, name};
    }
    return {E::Unknown, name};
}

template OpenEnum<EndpointType> fromApiName(const QString &);
template OpenEnum<EndpointStatus> fromApiName(const QString &);
template OpenEnum<TaskStatus> fromApiName(const QString &);
template OpenEnum<FlavorType> fromApiName(const QString &);
template OpenEnum<FrameworkType> fromApiName(const QString &);

} // namespace gantry::launch
