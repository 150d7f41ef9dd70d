#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations/*.ts up to date with the strings of src/ and ui/; texts that are new stay unfinished
# until somebody translates them (a test fails as long as there are any).
#
# Usage: scripts/update-translations.sh [FOLDER]    FOLDER holds bangdiem_vi.ts and bangdiem_en.ts
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath "${1:-$root/resources/translations}")
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)

cd "$root"
common=(-locations none -no-obsolete -silent src ui)
"$lupdate" "${common[@]}" -source-language en -target-language vi -ts "$folder/bangdiem_vi.ts"
"$lupdate" "${common[@]}" -pluralonly -source-language en -target-language en -ts "$folder/bangdiem_en.ts"
