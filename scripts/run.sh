#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the open window: installs what is missing, builds, starts Bảng Điểm.
#
# Usage: scripts/run.sh [DOSSIER.bangdiem]     opens the window. Without a display: fills a sample dossier of each
#                                              sheet, shows its score and writes its PDF into a folder that it names
#        scripts/run.sh --screenshot FOLDER    a PNG of each page of the window, on a virtual display of 1366×768
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=$root/build/run/bin

usage() {
    sed -n '5,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

fail() {
    printf 'run.sh: %s\n' "$@" >&2
    exit 1
}

build() {
    export CCACHE_DEPEND=1 # a first build is not preprocessed twice
    export CCACHE_SLOPPINESS=pch_defines,time_macros # as its manual asks for precompiled headers
    "$root/scripts/setup.sh" build run
    (cd "$root" && cmake --preset run >/dev/null && cmake --build --preset run)
}

score_and_print() { # DOSSIER PDF
    "$bin/bangdiem-cli" score "$1"
    "$bin/bangdiem-cli" report "$1" "$2"
    printf 'PDF: %s\n\n' "$2"
}

# A sample is two files: NAME.heading holds the arguments of `new`, one a line; NAME.answers.json what `fill` reads.
fill_sample() { # NAME DOSSIER
    local arguments samples=$root/resources/samples
    mapfile -t arguments <"$samples/$1.heading"
    "$bin/bangdiem-cli" new "$2" --rubric "$1" "${arguments[@]}"
    "$bin/bangdiem-cli" fill "$2" "$samples/$1.answers.json"
}

do_the_main_job() {
    local folder name
    folder=$root/build/demo/$(date +%Y-%m-%d-%H%M%S)
    mkdir -p "$folder"
    echo "No display here: the samples go to $folder"
    for name in tayninh-2693-2015-pl1 tayninh-2693-2015-pl2; do
        fill_sample "$name" "$folder/$name.bangdiem"
        score_and_print "$folder/$name.bangdiem" "$folder/$name.pdf"
    done
}

take_screenshots() { # FOLDER
    local work
    work=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT
    fill_sample tayninh-2693-2015-pl1 "$work/stc-2015.bangdiem" >/dev/null
    mkdir -p "$1"
    xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' \
        "$bin/bangdiem" --screenshot "$1" "$work/stc-2015.bangdiem"
    ls "$1"/*.png
}

case ${1:-} in
-h | --help)
    usage
    ;;
--screenshot)
    [[ $# -eq 2 ]] || fail "--screenshot needs one folder" "$(usage)"
    build
    take_screenshots "$2"
    ;;
-*)
    fail "unknown option $1" "$(usage)"
    ;;
*)
    [[ $# -le 1 ]] || fail "one dossier at a time" "$(usage)"
    [[ $# -eq 0 || -f $1 ]] || fail "no such file: $1"
    build
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        exec "$bin/bangdiem" "$@"
    elif [[ $# -eq 1 ]]; then
        score_and_print "$1" "${1%.bangdiem}.pdf"
    else
        do_the_main_job
    fi
    ;;
esac
