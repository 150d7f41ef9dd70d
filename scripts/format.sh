#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats every source file as .clang-format says; with --check only says which are not, and fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=(-i)
[[ ${1:-} != --check ]] || mode=(--dry-run -Werror)
find src tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-14 "${mode[@]}"

# The part of .editorconfig that no other tool looks at.
if grep -rnIs --include='*.'{h,cpp,cmake,json,md,sh,py} --include=CMakeLists.txt -e '[[:blank:]]$' -e $'\t' src tests cmake scripts rubrics docs ./*.md; then
    echo "format.sh: the lines above end in blanks or hold tabs" >&2
    exit 1
fi
