#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests with coverage counters and says how many lines and branches of src/ they reach.
# Usage: scripts/coverage.sh [ARGUMENTS OF CTEST…]    details: build/coverage/report/index.html
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh build run test develop
cmake --preset coverage >/dev/null
cmake --build --preset coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage "$@"
mkdir -p build/coverage/report
gcovr --root . --filter src/ --exclude-throw-branches --exclude-unreachable-branches \
    --html-details build/coverage/report/index.html --print-summary build/coverage
