# What this system is, and what it still needs: packages where we can install them, their names where we cannot.
# SPDX-License-Identifier: GPL-3.0-or-later

package_list() { grep -vE '^[[:space:]]*(#|$)' "$here/packaging/dev/debian-packages"; }

# Prints one of: inside, apt (new enough), root (an older Debian or Ubuntu), fedora, arch, macos, windows, other.
system_kind() {
    [ -n "${GANTRY_INSIDE:-}" ] && { echo inside; return; }
    case $(uname -s) in
        Darwin) echo macos; return ;;
        MINGW* | MSYS* | CYGWIN*) echo windows; return ;;
    esac
    # shellcheck disable=SC1091
    local ID='' ID_LIKE='' VERSION_ID=''
    [ -r /etc/os-release ] && . /etc/os-release
    case " $ID $ID_LIKE " in
        *" debian "* | *" ubuntu "*) apt_or_root "$ID" "${VERSION_ID%%.*}" ;;
        *" fedora "*) echo fedora ;;
        *" arch "*) echo arch ;;
        *) echo other ;;
    esac
}

# Debian testing and unstable carry no version: they are newer than what we need.
apt_or_root() {
    local need=13
    [ "$1" = ubuntu ] && need=25
    if [ -z "$2" ] || [ "$2" -ge "$need" ]; then echo apt; else echo root; fi
}

system_ensure() {
    kind=$(system_kind)
    case $kind in
        inside) ;;
        root) root_ensure ;;
        apt) apt_ensure ;;
        *) packages_named_or_die "$kind" ;;
    esac
}

# Runs a command where the libraries are: in the root, or right here.
inside() { if [ "$kind" = root ]; then root_run "$@"; else "$@"; fi; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else
        command -v sudo >/dev/null || die "packages are missing and there is no sudo; as root, run: $*"
        sudo "$@"
    fi
}

apt_install() {
    step "Installing $(wc -w <<<"$*") package(s) of this system" apt_install_now "$@" ||
        die "these packages could not be installed: $*"
}

apt_install_now() {
    as_root apt-get update -q &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

apt_ensure() {
    local missing
    mapfile -t missing < <(comm -23 <(package_list | sort) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '/^ii/ {print $2}' | sort -u))
    [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
}

packages_named_or_die() {
    local list=$here/packaging/dev/packages-$1
    [ -r "$list" ] || die "this system is not known to dev; build with CMake 3.25+, Qt 6.8+ and the libraries in DEPENDENCIES of CONTRIBUTING.md"
    qt_found && return
    say "Gantry needs Qt 6.8 or newer and its libraries. Install them, then run this again:"
    say "  $(grep -vE '^[[:space:]]*(#|$)' "$list" | paste -sd' ')"
    exit 1
}

qt_found() { command -v cmake >/dev/null && cmake --find-package -DNAME=Qt6 -DCOMPILER_ID=GNU -DLANGUAGE=CXX -DMODE=EXIST >/dev/null 2>&1; }
