# What this system is, and where the building happens: right here, or in a Debian 13 root.
# SPDX-License-Identifier: GPL-3.0-or-later

# Prints one of: inside (the root), apt (new enough), root (an older Debian or Ubuntu), fedora, arch, macos, windows,
# own (the user has seen to it), other. GANTRY_SYSTEM overrides what is found.
system_kind() {
    [ -n "${GANTRY_INSIDE:-}" ] && { echo inside; return; }
    [ -n "${GANTRY_SYSTEM:-}" ] && { echo "$GANTRY_SYSTEM"; return; }
    case $(uname -s) in
        Darwin) echo macos; return ;;
        MINGW* | MSYS* | CYGWIN*) echo windows; return ;;
    esac
    local ID='' ID_LIKE='' VERSION_ID=''
    # shellcheck disable=SC1091
    [ -r /etc/os-release ] && . /etc/os-release
    case " $ID $ID_LIKE " in
        *" debian "* | *" ubuntu "*) apt_or_root "$ID" "${VERSION_ID%%.*}" ;;
        *" fedora "*) echo fedora ;;
        *" arch "*) echo arch ;;
        *) echo other ;;
    esac
}

# Debian testing and unstable carry no version: they are newer than what we need. A relative of the two has version
# numbers of its own: what its archive offers decides.
apt_or_root() {
    case $1:$2 in
        debian:) echo apt ;;
        debian:*) at_least "$2" 13 ;;
        ubuntu:*) at_least "$2" 25 ;;
        *) if apt-cache policy qcoro-qt6-dev 2>/dev/null | grep -q 'Candidate: 0\.1[1-9]'; then echo apt; else echo root; fi ;;
    esac
}

at_least() { if [ "$1" -ge "$2" ]; then echo apt; else echo root; fi; }

system_ensure() {
    kind=$(system_kind)
    case $kind in
        inside | own) ;;
        root) root_ensure ;;
        apt) apt_ensure ;;
        *) packages_named_or_die "$kind" ;;
    esac
}

# Runs a command where the libraries are.
inside() { if [ "$kind" = root ]; then root_run "$@"; else here_run "$@"; fi; }

here_run() { env CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$here" CCACHE_NOHASHDIR=1 "$@"; }
