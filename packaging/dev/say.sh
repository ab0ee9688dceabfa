# Progress and logs: one line a step on the terminal, the rest in a file.
# SPDX-License-Identifier: GPL-3.0-or-later

say() { printf '%s\n' "$*" >&2; }

die() {
    say "dev: $*"
    exit 1
}

# step TEXT COMMAND...: runs the command with its output in a log; shows the log's errors, end and place when it fails.
step() {
    local text=$1 log started watcher outcome=0
    shift
    log=$(log_path "$text")
    started=$SECONDS
    : >"$log"
    step_watch "$text" "$log" &
    watcher=$!
    "$@" >>"$log" 2>&1 </dev/null || outcome=$?
    { kill "$watcher" && wait "$watcher"; } 2>/dev/null || true
    [ -t 2 ] && printf '\r\033[K' >&2
    if [ "$outcome" = 0 ]; then
        say "$text ... done ($(elapsed))"
    else
        say "$text ... failed ($(elapsed))"
        step_explain "$log"
    fi
    return "$outcome"
}

log_path() {
    local folder=$here/build/logs
    mkdir -p "$folder" || die "the folder $folder cannot be written"
    printf '%s/%s.log' "$folder" "$(tr -cs 'a-z0-9' '-' <<<"${1,,}" | cut -c1-40 | sed 's/^-//; s/-$//')"
}

elapsed() { printf '%d:%02d' $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)); }

# Runs beside a step and ends with it: on a terminal one line that moves, elsewhere a line for every tenth of the way.
step_watch() {
    local text=$1 log=$2 shown=-1 counted
    [ -t 2 ] || say "$text ..."
    while kill -0 $$ 2>/dev/null; do
        counted=$(step_counted "$log")
        if [ -t 2 ]; then
            printf '\r\033[K%s ... %s %s' "$text" "$counted" "$(elapsed)" >&2
        elif [ -n "$counted" ] && [ "$(tenths "$counted")" -gt "$shown" ]; then
            shown=$(tenths "$counted")
            say "$text ... $counted $(elapsed)"
        fi
        sleep 1
    done
}

# The last "[done/all]" that ninja wrote.
step_counted() { tail -c 4000 "$1" | grep -oE '^\[[0-9]+/[0-9]+\]' | tail -n 1 || true; }

tenths() {
    local pair=${1//[\[\]]/}
    printf '%d' $((${pair%/*} * 10 / ${pair#*/}))
}

step_explain() {
    local log=$1
    grep -nE '(^|[ :])(error|Error|ERROR):|FAILED:|CMake Error|^E: |\*\*\*' "$log" | head -n 20 >&2 || true
    say "---- the last lines of $log"
    tail -n 25 "$log" >&2
    say "---- the whole log: $log"
    if grep -q 'No space left on device' "$log"; then say "dev: the disk is full."; fi
}
