// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// What a connection can do, found by asking it. Pages say what is not offered instead of showing nothing.
struct Abilities
{
    bool bundles = true;
    bool endpoints = true;
    /// The build log (v0 route); not on self-hosted servers.
    bool creationLogs = true;
    /// gantry-local only.
    bool workerLogs = false;
    /// Signed URLs to upload a bundle's files; not on self-hosted servers.
    bool uploads = true;

    bool operator==(const Abilities &) const = default;
};

} // namespace gantry
