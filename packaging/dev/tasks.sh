# What dev can do, one function a command.
# SPDX-License-Identifier: GPL-3.0-or-later

build() { # PRESET [TARGET...]
    local preset=$1 targets=()
    shift
    [ $# -gt 0 ] && targets=(--target "$@")
    # An existing build folder is kept; CMake configures again by itself when a list file changes.
    if [ ! -e "$here/build/$preset/build.ninja" ]; then
        step "Configuring ($preset)" inside cmake --preset "$preset" "${cmake_args[@]}" || exit 1
    fi
    step "Building ($preset)" inside cmake --build --preset "$preset" "${targets[@]}" || exit 1
}

task_run() {
    build dev gantry gantry-local
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$kind" = macos ] || [ "$kind" = windows ]; then
        inside "$here/build/dev/bin/gantry" "$@"
    else
        say "No display here: the tour of the main job is drawn into build/tour instead."
        task_tour "$@"
    fi
}

task_tour() {
    rm -rf "$here/build/tour"
    with_screen "$here/build/dev/bin/gantry" --tour "$here/build/tour" "$@"
    say "Pictures: build/tour"
}

# A private X server and session bus, so that the window is a real one and the key store is nobody's own.
with_screen() {
    inside dbus-run-session -- xvfb-run -a -s '-screen 0 1600x1000x24' "$@"
}

task_test() { # [PRESET] [CTEST ARGUMENTS]
    local preset=dev
    case ${1:-} in dev | asan | tsan | release) preset=$1; shift ;; esac
    build "$preset"
    inside env QT_QPA_PLATFORM=offscreen dbus-run-session -- ctest --preset "$preset" "$@"
}

task_shell() {
    [ $# -gt 0 ] || set -- bash
    inside "$@"
}

task_bench() {
    build release
    inside "$here/bench/run" "$@"
}

task_format() {
    sources | inside xargs -0 clang-format -i
    say "Formatted."
}

task_lint() { inside bash "$here/packaging/dev/lint.sh" "$@"; }

task_screenshots() {
    build dev gantry gantry-local
    task_tour
    inside bash "$here/packaging/dev/screenshots.sh"
}

task_package() {
    build release
    step "Packing" inside cmake --build --preset release --target package || exit 1
    ls "$here"/build/release/*.{deb,tar.gz} 2>/dev/null || true
}

sources() {
    (cd "$here" && git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h')
}

task_help() {
    cat <<'TEXT'
Usage: ./dev COMMAND

  run          build and start Gantry (without a display: draw the tour of the main job into build/tour)
  test         build and run every test; `./dev test asan` with sanitizers, further words go to ctest
  shell        a shell where compiler and libraries are; words after it are run instead
  bench        the benchmarks
  format       format the C++ sources
  lint         formatting, arrows between the rooms, translations
  screenshots  draw the README's pictures anew
  package      a package for this system
  help         this text

What is missing is installed or named first. On Debian or Ubuntu releases older than Debian 13 a Debian 13 root is
made once under ~/.cache/gantry and everything happens inside it. Long output is in build/logs.
TEXT
}
