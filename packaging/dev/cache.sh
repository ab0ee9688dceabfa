# Where things are kept that outlive a clone: the Debian root and the compiler's cache.
# SPDX-License-Identifier: GPL-3.0-or-later

# The user's cache folder; without one that can be written (no home, a read-only one), a folder in this clone.
cache_folder() {
    local folder
    for folder in "${XDG_CACHE_HOME:-}" "${HOME:+$HOME/.cache}" "$(home_on_record)/.cache" "$here/build/cache"; do
        case $folder in /?*) ;; *) continue ;; esac
        if mkdir -p "$folder/gantry" 2>/dev/null && [ -w "$folder/gantry" ]; then
            printf '%s/gantry' "$folder"
            return
        fi
    done
    return 1
}

home_on_record() { getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6; }

# cache_needs GIB FOR: ends with a clear word where the disk cannot hold what comes.
cache_needs() {
    local free
    free=$(df -Pk "$cache" | awk 'NR == 2 {print int($4 / 1048576)}')
    [ "${free:-0}" -ge "$1" ] && return
    die "$2 needs $1 GB in $cache, where ${free:-0} GB are free. Free some space, or set XDG_CACHE_HOME to a folder on another disk."
}

cache=$(cache_folder) || die "no folder can be written for the cache; set XDG_CACHE_HOME to one that can"
