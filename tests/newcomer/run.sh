#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer's session in the real window, on a display, a message bus and a home of its own.
# Usage: tests/newcomer/run.sh keyboard|mouse BIN [FOLDER]    BIN holds bangdiem and bangdiem-cli; pictures go to FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
device=$1 bin=$(cd "$2" && pwd) folder=${3:-}
[[ -z $folder ]] || { mkdir -p "$folder"; folder=$(cd "$folder" && pwd); }

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME XDG_RUNTIME_DIR=$HOME LANG=C.UTF-8
unset QT_QPA_PLATFORM XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS

# The accessibility bus is there before the program asks for it.
# shellcheck disable=SC2016
xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' dbus-run-session -- bash -c '
    gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress >/dev/null
    openbox & trap "kill $!" EXIT
    /usr/bin/python3 "$@"' newcomer "$here/newcomer.py" "$device" "$bin/bangdiem" "$bin/bangdiem-cli" "$folder"
