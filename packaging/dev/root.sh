# A Debian 13 root under the cache folder, for systems whose own Qt is too old. Its name carries a hash of the package
# list, so a changed list makes a new root and an unchanged one is found again. enter.sh runs commands in it.
# SPDX-License-Identifier: GPL-3.0-or-later

root_ensure() {
    root=$cache/root-$(package_list debian | sha256sum | cut -c1-12)
    if [ ! -e "$root/.complete" ]; then
        root_announce
        root_tools
        user_namespaces_or_die
        step "Making the Debian 13 root" root_make || root_failed
        root_drop_unused
    fi
    touch "$root/.complete"
    enter_choose
}

root_announce() {
    say "This system's Qt is too old: a Debian 13 root (1.5 GB) is made once, in $root."
    cache_needs 4 "Building Gantry"
}

root_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    # Carries the keys that Debian 13's archive is signed with; on Debian it is there, on Ubuntu it is not.
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
}

# Another dev may be making the same root: it waits here, and finds it made.
root_make() {
    (
        flock 9
        [ -e "$root/.complete" ] || root_make_now
    ) 9>"$cache/root.lock"
}

# Chained, since `set -e` does not reach into a function whose outcome is tested.
root_make_now() {
    local partial=$root.partial
    rm -rf "$partial" "$root" && mkdir -p "$partial" &&
        root_debootstrap "$partial" &&
        touch "$partial/.complete" && mv "$partial" "$root"
}

# Without root rights the files go through an archive, so that they belong to the user, who can remove them again.
root_debootstrap() {
    local options=(--variant=apt --include="$(package_list debian | paste -sd,)")
    [ -n "${GANTRY_DEBIAN_MIRROR:-}" ] && set -- "$1" "$GANTRY_DEBIAN_MIRROR"
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap "${options[@]}" trixie "$@"
    else
        TMPDIR=${TMPDIR:-/var/tmp} mmdebstrap --mode=unshare --format=tar "${options[@]}" trixie - "${@:2}" |
            tar -x -C "$1" --exclude='./dev/*'
    fi
}

root_failed() {
    rm -rf "$root.partial"
    cache_needs 2 "The Debian 13 root"
    die "the root could not be made. Without a network it cannot be; behind a mirror, set GANTRY_DEBIAN_MIRROR to the address of one that holds trixie."
}

# Other clones may still use an older list: a root goes when nobody has entered it for a month.
root_drop_unused() {
    local other
    for other in "$cache"/root-*/; do
        [ "${other%/}" = "$root" ] && continue
        [ -n "$(find "$other.complete" -mtime -30 2>/dev/null)" ] || rm -rf "$other" 2>/dev/null || true
    done
}

user_namespaces_or_die() {
    [ "$(id -u)" = 0 ] && return
    unshare --user --map-root-user true 2>/dev/null && return
    say "dev: this system does not let users make namespaces, which a Debian root needs. One of these helps:"
    say "  run ./dev as root"
    say "  sudo sysctl -w kernel.unprivileged_userns_clone=1                  (Debian)"
    say "  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0      (Ubuntu 23.10 and newer)"
    exit 1
}
