// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/openenum.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace gantry::launch {

enum class FlavorType {
    Unknown,
    CloudpickleArtifact,
    ZipArtifact,
    RunnableImage,
    StreamingEnhancedRunnableImage,
    TritonEnhancedRunnableImage
};
enum class FrameworkType { Unknown, Pytorch, Tensorflow, CustomBaseImage };

/// What a bundle's code runs in. Only the members of its type are used.
struct Framework
{
    OpenEnum<FrameworkType> type;
    QString pytorchImageTag;
    QString tensorflowVersion;
    QString imageRepository;
    QString imageTag;

    bool operator==(const Framework &) const = default;
};

/// The part of a bundle that differs by kind. Artifact members for the first two kinds, image members for the others.
struct Flavor
{
    OpenEnum<FlavorType> type;
    QStringList requirements;
    Framework framework;
    QString location;
    /// Module paths for zip bundles, Python source for cloudpickle ones.
    QString loadPredictFn;
    QString loadModelFn;
    /// JSON object text; empty for none.
    QByteArray appConfig;
    QString repository;
    QString tag;
    QStringList command;
    QStringList streamingCommand;
    QString predictRoute;

    bool operator==(const Flavor &) const = default;
};

/// A model bundle as the v2 API gives it. Bundles never change.
struct Bundle
{
    QString id;
    QString name;
    QDateTime createdAt;
    /// JSON object text.
    QByteArray metadata;
    QString schemaLocation;
    QStringList artifactIds;
    Flavor flavor;
    /// The whole object as the server sent it, compact JSON.
    QByteArray raw;

    bool operator==(const Bundle &) const = default;
};

/// POST /v2/model-bundles for a zip artifact.
struct CreateZipBundle
{
    QString name;
    QStringList requirements;
    Framework framework;
    QString location;
    QString schemaLocation;
    QString loadPredictFnModulePath;
    QString loadModelFnModulePath;
    QByteArray appConfig;
    QByteArray metadata = "{}";
};

} // namespace gantry::launch
