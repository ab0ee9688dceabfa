# What dev can do, one function a command.
# SPDX-License-Identifier: GPL-3.0-or-later

task_run() {
    build dev gantry gantry-local
    if has_display; then
        inside "$here/build/dev/bin/gantry" "$@"
    else
        say "No display here: the tour of the main job is drawn into build/tour instead."
        tour "$@"
    fi
}

has_display() {
    case $kind in macos | windows) return 0 ;; esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

tour() {
    local pictures=$here/build/tour
    rm -rf "$pictures"
    with_session xvfb-run -a -s '-screen 0 1600x1000x24' "$here/build/dev/bin/gantry" --tour "$pictures" "$@" ||
        die "the tour did not end well; its pictures so far are in $pictures"
    say "Pictures of each step: $pictures"
}

# A home, a session bus and a key store of its own: nothing of the user's is read or written.
with_session() { inside bash "$here/packaging/dev/with-session.sh" "$@"; }

task_test() { # [PRESET] [CTEST ARGUMENTS]
    local preset=dev outcome=0
    case ${1:-} in dev | asan | tsan | release) preset=$1; shift ;; esac
    build "$preset"
    with_session ctest --preset "$preset" "$@" || outcome=$?
    test_totals "$here/build/$preset/Testing/Temporary/LastTest.log"
    return "$outcome"
}

# ctest counts programs; what they checked is in QtTest's own closing lines.
test_totals() {
    [ -r "$1" ] || return 0
    awk '/^Totals: / {passed += $2; failed += $4; skipped += $6; programs++}
        END {if (programs) printf "%d test functions passed, %d failed, %d skipped, in %d programs\n", passed, failed, skipped, programs}' "$1"
}

task_shell() {
    [ $# -gt 0 ] || set -- bash
    inside "$@"
}

task_bench() {
    build release gantry_bench
    inside bash "$here/bench/run" "$@"
}

task_format() { inside bash "$here/packaging/dev/lint.sh" format; }

task_lint() { inside bash "$here/packaging/dev/lint.sh" check; }

task_translations() { inside python3 "$here/packaging/dev/translations.py" update; }

task_screenshots() {
    build dev gantry gantry-local
    with_session bash "$here/packaging/dev/screenshots.sh"
}

task_package() {
    build release gantry gantry-local
    step "Packing" inside cpack --config "$here/build/release/CPackConfig.cmake" -B "$here/build/release" || exit 1
    find "$here/build/release" -maxdepth 1 \( -name 'gantry-*.deb' -o -name 'gantry-*.tar.gz' -o -name 'gantry-*.dmg' -o -name 'gantry-*.exe' \)
}

task_help() {
    cat <<'TEXT'
Usage: ./dev COMMAND

  run           build and start Gantry (without a display: draw the tour of the main job into build/tour)
  test          build and run every test; `./dev test asan` with sanitizers, further words go to ctest
  shell         a shell where compiler and libraries are; words after it are run instead
  bench         the benchmarks
  format        format the C++ sources
  lint          formatting, arrows between the rooms, translations
  translations  bring translations/*.ts in step with the sources
  screenshots   draw the README's pictures anew
  package       packages for this system
  help          this text

What is missing is installed or named first. On Debian or Ubuntu releases older than Debian 13 a Debian 13 root is
made once under ~/.cache/gantry and everything happens inside it. Long output is in build/logs.

GANTRY_CMAKE_ARGS      more arguments for CMake, for example -DGANTRY_WERROR=ON
GANTRY_DEBIAN_MIRROR   where the Debian 13 root is fetched from
GANTRY_SYSTEM=own      do not look at this system's packages: everything is there
TEXT
}
