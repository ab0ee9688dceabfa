# Runs a command in the Debian root. The tree and the caches keep their paths inside, so that logs and compiler messages
# can be followed from outside.
# SPDX-License-Identifier: GPL-3.0-or-later

root_run() {
    mkdir -p "$cache/home"
    "enter_with_$entrance" "$@"
}

# bwrap where it works. Inside a chroot it does not (it cannot pivot there): mounts by hand, then.
enter_choose() {
    local problem
    mkdir -p "$cache/home"
    entrance=bwrap
    problem=$(enter_with_bwrap true 2>&1) && return
    entrance=chroot
    [ "$(id -u)" = 0 ] && enter_with_chroot true 2>/dev/null && return
    say "dev: the Debian root cannot be entered: $problem"
    die "mounting is not allowed here. In a container, start it with --privileged; or use one of Debian 13, where no root is needed."
}

enter_with_bwrap() {
    local display=()
    [ -d /tmp/.X11-unix ] && display+=(--ro-bind /tmp/.X11-unix /tmp/.X11-unix)
    [ -n "${XAUTHORITY:-}" ] && [ -e "$XAUTHORITY" ] && display+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && display+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    mapfile -t environment < <(inside_environment)
    bwrap --bind "$root" / --dev-bind /dev /dev --proc /proc --tmpfs /tmp --tmpfs /run "${display[@]}" \
        --bind "$cache" "$cache" --bind "$here" "$here" \
        --ro-bind-try /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts \
        --die-with-parent --chdir "$PWD" -- env "${environment[@]}" "$@"
}

# The same by hand, in mounts of its own that end with the command.
enter_with_chroot() {
    local mounts=private
    mapfile -t environment < <(inside_environment)
    unshare --mount true 2>/dev/null || mounts=unchanged
    unshare --mount --propagation "$mounts" bash "$here/packaging/dev/chroot.sh" \
        "$root" "$cache" "$here" "$PWD" env "${environment[@]}" "$@"
}

inside_environment() {
    printf '%s\n' HOME="$cache/home" XDG_CACHE_HOME="${cache%/gantry}" GANTRY_INSIDE=1 \
        CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$here" CCACHE_NOHASHDIR=1 \
        LANG=C.UTF-8 LC_ALL=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
}
