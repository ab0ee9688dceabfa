# Progress and logs: one line a step on the terminal, the rest in a file.
# SPDX-License-Identifier: GPL-3.0-or-later

say() { printf '%s\n' "$*" >&2; }

die() {
    say "dev: $*"
    exit 1
}

# step TEXT COMMAND...: runs the command with its output in a log; shows the log's end and place when it fails.
step() {
    local text=$1 log started
    shift
    mkdir -p "$here/build/logs"
    log=$here/build/logs/$(tr -cs 'a-z0-9' '-' <<<"${text,,}" | cut -c1-40 | sed 's/-$//').log
    started=$SECONDS
    printf '%s ... ' "$text" >&2
    if "$@" >"$log" 2>&1 </dev/null; then
        say "done ($((SECONDS - started)) s)"
        return
    fi
    say "failed ($((SECONDS - started)) s)"
    grep -nE 'error:|FAILED:|\*\*\*|E: ' "$log" | head -n 20 >&2 || true
    say "---- the last lines of $log"
    tail -n 25 "$log" >&2
    return 1
}
