// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

namespace gantry {

/// How an endpoint's values are said to people, the same in every list and page. Translated.

/// "Ready", "Building", ...; the server's own word where it is not known here.
QString statusText(const launch::Endpoint &endpoint);
/// What the status means right now: the server's reason, or that no worker is up, and that this was concluded here.
QString statusHint(const launch::Endpoint &endpoint);
QString typeText(const launch::OpenEnum<launch::EndpointType> &type);
/// "1 of 0–2"; empty before the first build.
QString workersText(const launch::Endpoint &endpoint);
/// "2 × nvidia-ampere-a10"; empty without GPUs.
QString gpusText(const launch::Endpoint &endpoint);
/// Whether the server is still at work on it, so that it is worth asking often.
bool isChanging(const launch::Endpoint &endpoint);

} // namespace gantry
