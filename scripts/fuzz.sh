#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/fuzz.sh TARGET SECONDS: runs a fuzzer of tests/fuzz under the sanitizers (scripts/setup.sh develop, clang).
# What it finds grows in build/fuzz/corpus, what breaks a promise lies in build/fuzz/broken and belongs into
# tests/fuzz/corpus with the fix.
set -euo pipefail
target=${1:?which target of tests/fuzz} seconds=${2:?how many seconds}
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset fuzz
nice cmake --build --preset fuzz --target "fuzz_$target"
grown=build/fuzz/corpus/$target
mkdir -p "$grown" build/fuzz/broken
seeds=(tests/fuzz/corpus/"$target")
[[ $target == rubric_json ]] && seeds+=(rubrics)
exec nice -n 19 "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=100000 \
    -print_final_stats=1 -artifact_prefix="build/fuzz/broken/$target-" "$grown" "${seeds[@]}"
