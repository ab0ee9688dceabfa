# A Debian 13 root under the user's cache folder, for systems whose own Qt is too old. Made with mmdebstrap, entered
# with bwrap. Its name carries a hash of the package list, so a changed list makes a new root and an old one is reused.
# SPDX-License-Identifier: GPL-3.0-or-later

cache=${XDG_CACHE_HOME:-$HOME/.cache}/gantry

root_path() { printf '%s/root-%s' "$cache" "$(sha256sum "$here/packaging/dev/debian-packages" | cut -c1-12)"; }

root_ensure() {
    root=$(root_path)
    [ -e "$root/.complete" ] && return
    root_tools
    say "This system's Qt is too old: a Debian 13 root (1.5 GB) is made once in $root."
    step "Making the Debian 13 root" root_make || die "the root could not be made; is the network reachable?"
    root_drop_old
}

# Without root rights bwrap and mmdebstrap use user namespaces; with them they need none.
root_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
}

root_make() {
    local packages partial=$root.partial
    packages=$(package_list | paste -sd,)
    # Chained: `set -e` does not reach into a function whose outcome is tested.
    rm -rf "$partial" "$root" && mkdir -p "$cache" &&
        mmdebstrap --variant=apt --include="$packages" trixie "$partial" &&
        touch "$partial/.complete" && mv "$partial" "$root"
}

root_drop_old() {
    local other
    for other in "$cache"/root-*; do
        [ "$other" = "$root" ] || rm -rf "$other" 2>/dev/null || true
    done
}

# The tree and the caches keep their paths inside, so that logs and compiler messages can be followed from outside.
root_run() {
    local display=()
    [ -d /tmp/.X11-unix ] && display+=(--ro-bind /tmp/.X11-unix /tmp/.X11-unix)
    [ -n "${XAUTHORITY:-}" ] && [ -e "$XAUTHORITY" ] && display+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && display+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    mkdir -p "$cache/home"
    bwrap --bind "$root" / --dev-bind /dev /dev --proc /proc --tmpfs /tmp --tmpfs /run "${display[@]}" \
        --bind "$cache" "$cache" --bind "$here" "$here" \
        --ro-bind-try /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts \
        --setenv HOME "$cache/home" --setenv CCACHE_DIR "$cache/ccache" --setenv CCACHE_BASEDIR "$here" --setenv CCACHE_NOHASHDIR 1 --setenv GANTRY_INSIDE 1 \
        --setenv XDG_CACHE_HOME "$(dirname "$cache")" \
        --setenv LANG C.UTF-8 --setenv LC_ALL C.UTF-8 --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        --die-with-parent --chdir "$PWD" -- "$@"
}
