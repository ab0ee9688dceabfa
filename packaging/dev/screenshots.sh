#!/usr/bin/env bash
# Draws the tour's pictures into the README's folder, as small as optipng makes them.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# The pictures show where the sample lies: a path that says nothing about who drew them.
resources=/tmp/gantry
trap 'rm -rf "$resources"' EXIT
rm -rf "$resources" build/tour
cp -r resources "$resources"
GANTRY_RESOURCES=$resources xvfb-run -a -s '-screen 0 1600x1000x24' build/dev/bin/gantry --tour build/tour

pictures=packaging/pictures
mkdir -p "$pictures"
rm -f "$pictures"/*.png
cp build/tour/*.png "$pictures"
if command -v optipng >/dev/null; then optipng -quiet -o2 "$pictures"/*.png; fi
echo "$pictures: $(find "$pictures" -name '*.png' | wc -l) pictures, $(du -sh "$pictures" | cut -f1)"
