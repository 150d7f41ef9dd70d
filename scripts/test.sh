#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the verdict of every test: installs what is missing, builds, runs ctest.
# Usage: scripts/test.sh [--preset dev|asan|release] [--core] [ARGUMENTS OF CTEST…]
#        --core: only the rooms that read files and score, base to storage
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

case ${1:-} in
-h | --help)
    sed -n '3,5s/^# //p' "${BASH_SOURCE[0]}"
    exit
    ;;
esac
preset=dev
if [[ ${1:-} == --preset ]]; then
    preset=${2:?--preset needs a name}
    shift 2
fi
targets=()
if [[ ${1:-} == --core ]]; then
    shift
    targets=(--target core_tests)
    set -- --label-regex core "$@"
fi

"$root/scripts/setup.sh" build run test
[[ $preset != release ]] || "$root/scripts/setup.sh" develop
cd "$root"
export CCACHE_DEPEND=1 # a first build is not preprocessed twice
export CCACHE_SLOPPINESS=pch_defines,time_macros # as its manual asks for precompiled headers
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 # what one checkout compiled serves the others
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" "${targets[@]}"
ctest --preset "$preset" "$@"
