#!/usr/bin/env bash
# with-session.sh COMMAND...: runs it with a home folder, a session bus and an unlocked key store that are made for it
# and thrown away after it, so that tests store real keys and never touch the user's own.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

main() {
    make_home
    trap drop_home EXIT
    if command -v dbus-run-session >/dev/null; then
        unset DBUS_SESSION_BUS_ADDRESS
        bus_log=$XDG_STATE_HOME/bus.log
        dbus-run-session -- bash "${BASH_SOURCE[0]}" --with-bus "$@" 3>&2 2>"$bus_log" || bus_failed $?
    else
        "$@"
    fi
}

# What the bus itself says (that it may not raise a limit, for example) matters only when it did not start.
bus_failed() { # OUTCOME
    [ -e "$XDG_STATE_HOME/bus-is-up" ] || cat "$bus_log" >&2
    exit "$1"
}

make_home() {
    local build
    build=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)/build
    mkdir -p "$build"
    home=$(mktemp -d "$build/session.XXXXXX")
    # Sockets live here, and a socket's path must be short.
    runtime=$(mktemp -d /tmp/gantry.XXXXXX)
    export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
    export XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$runtime
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
}

drop_home() { rm -rf "$home" "$runtime"; }

# An empty password: the key store opens without asking, and holds nothing that outlives this run.
with_bus() {
    exec 2>&3 3>&-
    touch "$XDG_STATE_HOME/bus-is-up"
    if command -v gnome-keyring-daemon >/dev/null; then
        printf '\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>"$XDG_STATE_HOME/key-store.log" ||
            cat "$XDG_STATE_HOME/key-store.log" >&2
    fi
    "$@"
}

if [ "${1:-}" = --with-bus ]; then
    shift
    with_bus "$@"
else
    main "$@"
fi
