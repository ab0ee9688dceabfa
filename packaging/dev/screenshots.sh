#!/usr/bin/env bash
# Takes the tour's pictures from build/tour into the README's folder, as small as optipng makes them.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

pictures=packaging/pictures
compgen -G 'build/tour/*.png' >/dev/null || { echo "There are no pictures in build/tour; the tour draws them." >&2; exit 1; }
mkdir -p "$pictures"
rm -f "$pictures"/*.png
cp build/tour/*.png "$pictures"
if command -v optipng >/dev/null; then optipng -quiet -o2 "$pictures"/*.png; fi
echo "$pictures: $(find "$pictures" -name '*.png' | wc -l) pictures, $(du -sh "$pictures" | cut -f1)"
