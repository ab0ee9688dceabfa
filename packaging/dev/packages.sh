# What Gantry needs from this system: installed where apt is at hand, named exactly where it is not.
# SPDX-License-Identifier: GPL-3.0-or-later

package_list() { grep -vE '^[[:space:]]*(#|$)' "$here/packaging/dev/packages-$1" | awk '{print $1}'; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null || die "packages are missing and there is no sudo. As root, run: apt-get install $*"
        sudo "$@"
    fi
}

# The password is asked for before the step begins: a step's own input and output are closed.
apt_install() {
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "there is no sudo; as root, run: apt-get install --no-install-recommends $*"
        say "sudo is needed to install: $*"
        sudo -v || die "as root, run: apt-get install --no-install-recommends $*"
    fi
    step "Installing $# package(s) of this system" apt_install_now "$@" ||
        die "these packages could not be installed: $*. Is the network reachable, and are this system's package sources in order?"
}

apt_install_now() {
    as_root apt-get update -q &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

apt_ensure() {
    local missing
    mapfile -t missing < <(comm -23 <(package_list debian | sort) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '/^ii/ {print $2}' | sort -u))
    [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
}

# Fedora, Arch, macOS, Windows: CMake itself tells whether everything is there.
packages_named_or_die() {
    local list=$here/packaging/dev/packages-$1
    [ -r "$list" ] || die "this system is not known to dev. Install what packaging/cmake/Dependencies.cmake asks for, then set GANTRY_SYSTEM=own."
    [ "$(cat "$here/build/.packages" 2>/dev/null)" = "$(dependencies_key)" ] && return
    if step "Looking for Qt 6.8 and the other libraries" probe; then
        dependencies_key >"$here/build/.packages"
        return
    fi
    say ""
    say "Something that Gantry needs is missing (see above). All of it, for this system:"
    say ""
    grep '^# *run:' "$list" | sed 's/^# *run: */  /' >&2
    package_list "$1" | paste -sd' ' | fold -s -w 100 | sed 's/^/    /' >&2
    if grep -q '^# *note:' "$list"; then
        say ""
        grep '^# *note:' "$list" | sed 's/^# *note: \{0,1\}/  /' >&2
    fi
    say ""
    say "Then run ./dev again."
    exit 1
}

dependencies_key() { cksum <"$here/packaging/cmake/Dependencies.cmake"; }

# A project with nothing but our find_package calls.
probe() {
    local tool
    for tool in cmake ninja python3; do
        command -v "$tool" >/dev/null || { echo "error: $tool was not found"; return 1; }
    done
    rm -rf "$here/build/probe"
    # GANTRY_CMAKE_ARGS is a list of words on purpose.
    # shellcheck disable=SC2086
    cmake -G Ninja -S "$here/packaging/dev/probe" -B "$here/build/probe" ${GANTRY_CMAKE_ARGS:-}
}
