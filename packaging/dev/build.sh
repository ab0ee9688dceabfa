# Configuring and building a preset, with the long output in a log.
# SPDX-License-Identifier: GPL-3.0-or-later

# What the configuration depends on besides the list files, which CMake watches by itself.
configure_key() { printf '%s\n' "${GANTRY_CMAKE_ARGS:-}" "${root:-}"; }

build() { # PRESET [TARGET...]
    local preset=$1 folder targets=()
    shift
    folder=$here/build/$preset
    [ $# -gt 0 ] && targets=(--target "$@")
    if [ ! -e "$folder/build.ninja" ] || [ "$(cat "$folder/.configured" 2>/dev/null)" != "$(configure_key)" ]; then
        configure "$preset"
    fi
    step "Building ($preset)" inside cmake --build --preset "$preset" "${targets[@]}" || exit 1
}

configure() { # PRESET
    # GANTRY_CMAKE_ARGS is a list of words on purpose.
    # shellcheck disable=SC2086
    step "Configuring ($1)" inside cmake --preset "$1" ${GANTRY_CMAKE_ARGS:-} || exit 1
    configure_key >"$here/build/$1/.configured"
}
