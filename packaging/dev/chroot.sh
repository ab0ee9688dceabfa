#!/usr/bin/env bash
# chroot.sh ROOT CACHE CLONE FOLDER COMMAND...: mounts what a command in the root needs and runs it there.
# Called by enter.sh in a mount namespace of its own.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
root=$1 cache=$2 clone=$3 folder=$4
shift 4

mounted=()
attach() { # bind, tree or a file system FROM TO
    mkdir -p "$root$3"
    case $1 in
        bind) mount --bind "$2" "$root$3" ;;
        tree) mount --rbind "$2" "$root$3" ;;
        *) mount -t "$1" "$2" "$root$3" ;;
    esac
    mounted=("$root$3" "${mounted[@]}")
}

# Where the namespace could not be made private (inside a chroot), the mounts are taken back by hand.
detach() {
    local place
    for place in "${mounted[@]}"; do umount -l "$place" 2>/dev/null || true; done
}
trap detach EXIT

attach proc proc /proc
attach tree /dev /dev
attach tmpfs tmpfs /tmp
attach tmpfs tmpfs /run
attach bind "$cache" "$cache"
attach bind "$clone" "$clone"
for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do
    [ -r "$file" ] && cat "$file" >"$root$file"
done
# shellcheck disable=SC2016
chroot "$root" /bin/bash -c 'cd "$1" && shift && exec "$@"' chroot "$folder" "$@"
