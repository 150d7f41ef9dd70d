#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of the named groups of scripts/packages.txt that are missing. Silent when none is.
# Usage: scripts/setup.sh [GROUP…]    groups: build run test develop; all but develop when none is named
set -euo pipefail
list=$(dirname "${BASH_SOURCE[0]}")/packages.txt

fail() {
    printf 'setup.sh: %s\n' "$@" >&2
    exit 1
}

packages_of() { # GROUP…
    awk -v groups=" $* " '{ sub(/#.*/, "") }
        /^\[/ { wanted = index(groups, " " substr($1, 2, length($1) - 2) " "); next }
        wanted && NF { print $1 }' "$list"
}

missing_of() { # PACKAGE…
    { dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true; } |
        awk -v names="$*" '$2 == "installed" { have[$1] }
            END { n = split(names, name, " "); for (i = 1; i <= n; ++i) if (!(name[i] in have)) print name[i] }'
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 ||
        fail "apt-get $1 failed:" "$(tail -n 20 "$log")"
}

[[ -z ${BANGDIEM_SKIP_SETUP:-} ]] || exit 0
command -v apt-get >/dev/null ||
    fail "this is no Debian. Install what $list names by hand, then set BANGDIEM_SKIP_SETUP=1."

[[ $# -gt 0 ]] || set -- build run test
mapfile -t wanted < <(packages_of "$@")
[[ ${#wanted[@]} -gt 0 ]] || fail "no package group named $*"
mapfile -t missing < <(missing_of "${wanted[@]}")
[[ ${#missing[@]} -gt 0 ]] || exit 0

[[ $EUID -eq 0 ]] || command -v sudo >/dev/null ||
    fail "these packages are missing, and only root may install them (sudo is not here either):" "  ${missing[*]}" \
        "Run as root: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing ${#missing[@]} packages: ${missing[*]}"
apt_get update
apt_get install --yes --no-install-recommends "${missing[@]}"
