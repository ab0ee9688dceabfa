// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/launch/names.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace gantry::launch {

namespace {

using Name = const char *;

template <typename E>
constexpr std::array<std::pair<E, Name>, 0> namesOf{};

template <>
constexpr std::array namesOf<FlavorType>{
    std::pair(FlavorType::CloudpickleArtifact, Name("cloudpickle_artifact")),
    std::pair(FlavorType::ZipArtifact, Name("zip_artifact")),
    std::pair(FlavorType::RunnableImage, Name("runnable_image")),
    std::pair(FlavorType::StreamingEnhancedRunnableImage, Name("streaming_enhanced_runnable_image")),
    std::pair(FlavorType::TritonEnhancedRunnableImage, Name("triton_enhanced_runnable_image")),
};

template <>
constexpr std::array namesOf<FrameworkType>{
    std::pair(FrameworkType::Pytorch, Name("pytorch")),
    std::pair(FrameworkType::Tensorflow, Name("tensorflow")),
    std::pair(FrameworkType::CustomBaseImage, Name("custom_base_image")),
};

template <>
constexpr std::array namesOf<EndpointType>{
    std::pair(EndpointType::Async, Name("async")),
    std::pair(EndpointType::Sync, Name("sync")),
    std::pair(EndpointType::Streaming, Name("streaming")),
};

template <>
constexpr std::array namesOf<EndpointStatus>{
    std::pair(EndpointStatus::UpdatePending, Name("UPDATE_PENDING")),
    std::pair(EndpointStatus::UpdateInProgress, Name("UPDATE_IN_PROGRESS")),
    std::pair(EndpointStatus::Ready, Name("READY")),
    std::pair(EndpointStatus::UpdateFailed, Name("UPDATE_FAILED")),
    std::pair(EndpointStatus::DeleteInProgress, Name("DELETE_IN_PROGRESS")),
};

template <>
constexpr std::array namesOf<TaskStatus>{
    std::pair(TaskStatus::Pending, Name("PENDING")),
    std::pair(TaskStatus::Started, Name("STARTED")),
    std::pair(TaskStatus::Success, Name("SUCCESS")),
    std::pair(TaskStatus::Failure, Name("FAILURE")),
    std::pair(TaskStatus::Undefined, Name("UNDEFINED")),
};

template <typename E>
QString find(E value)
{
    for (const auto &[known, name] : namesOf<E>) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

QString nameOf(FlavorType value)
{
    return find(value);
}
QString nameOf(FrameworkType value)
{
    return find(value);
}
QString nameOf(EndpointType value)
{
    return find(value);
}
QString nameOf(EndpointStatus value)
{
    return find(value);
}
QString nameOf(TaskStatus value)
{
    return find(value);
}

template <typename E>
OpenEnum<E> openEnum(const QString &text)
{
    for (const auto &[known, name] : namesOf<E>) {
        if (text == QLatin1StringView(name))
            return {known, text};
    }
    return {E::Unknown, text};
}

template OpenEnum<FlavorType> openEnum(const QString &text);
template OpenEnum<FrameworkType> openEnum(const QString &text);
template OpenEnum<EndpointType> openEnum(const QString &text);
template OpenEnum<EndpointStatus> openEnum(const QString &text);
template OpenEnum<TaskStatus> openEnum(const QString &text);

} // namespace gantry::launch
