#!/usr/bin/env bash
# lint.sh check|format: what a reviewer should not have to look for. Runs where clang-format and lupdate are.
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

longest_file=700
problems=0

main() {
    case ${1:-} in
        format) format ;;
        check) check ;;
        *)
            echo "usage: lint.sh check|format" >&2
            exit 2
            ;;
    esac
}

format() { cpp_files | xargs -0 -P2 -n 12 clang-format -i; }

check() {
    run "Formatting" formatted "./dev format puts this right"
    run "Arrows between the rooms" python3 packaging/dev/arrows.py "the rooms and their arrows: CONTRIBUTING.md"
    run "Translations" python3 packaging/dev/translations.py check "./dev translations puts this right"
    run "Scripts" scripts_parse "bash or python3 cannot read these"
    run "Licence lines" licence_lines "an SPDX line belongs into their first lines"
    run "Length of files" short_files "no C++ file is longer than $longest_file lines: split it"
    [ "$problems" = 0 ]
}

run() { # NAME COMMAND... HINT
    local name=$1 hint=${*: -1} output
    if output=$("${@:2:$#-2}" 2>&1); then
        echo "$name: in order"
    else
        problems=$((problems + 1))
        printf '%s\n' "$output" | head -n 60
        echo "$name: NOT in order; $hint"
    fi
}

# tree_files PATTERN: this tree's files whose path matches, also those not committed yet; without git (a source archive),
# all there are. Deleted ones are left out.
tree_files() { tree_list | grep -zE -- "$1" | while IFS= read -r -d '' name; do [ -f "$name" ] && printf '%s\0' "$name"; done; }

tree_list() {
    git -c safe.directory='*' ls-files -z --cached --others --exclude-standard 2>/dev/null ||
        find . -path ./build -prune -o -path ./.git -prune -o -name __pycache__ -prune -o -type f -printf '%P\0'
}

cpp_files() { tree_files '\.(h|cpp)$'; }

script_files() { tree_files '^(dev|\.ci/run|bench/run)$|\.(sh|py)$'; }

formatted() { cpp_files | xargs -0 -P2 -n 12 clang-format --dry-run -Werror; }

scripts_parse() {
    local name outcome=0
    while IFS= read -r -d '' name; do
        case $name in
            *.py) python3 -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1])' "$name" || outcome=1 ;;
            *) bash -n "$name" || outcome=1 ;;
        esac
    done < <(script_files)
    return $outcome
}

# The samples stand for what a user wrote: they carry no licence lines.
licence_lines() {
    local name outcome=0
    while IFS= read -r -d '' name; do
        case $name in resources/samples/*) continue ;; esac
        head -n 5 "$name" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' && continue
        echo "$name"
        outcome=1
    done < <(cpp_files && script_files)
    return $outcome
}

short_files() {
    local long
    long=$(cpp_files | xargs -0 wc -l | awk -v most=$longest_file '$2 != "total" && $1 > most {print $2 ": " $1 " lines"}')
    [ -z "$long" ] || { echo "$long"; return 1; }
}

main "$@"
