#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a keystroke against what is promised: keystroke_figures.py build/release/bin/keystroke_loop"""
import os
import sys

from instructions import per_iteration

MOST = 2.0


def main():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    program = sys.argv[1]
    bare, small, large = (per_iteration([program, what, "{n}"], 10, 60) for what in ("bare", "36", "5000"))
    print(f"bare QLineEdit: {bare:,.0f} instructions a key")
    print(f"36 rows: {small:,.0f}, {small / bare:.2f} times (promised: at most {MOST})")
    print(f"5,000 rows: {large:,.0f}, {large / bare:.2f} times (promised: at most {MOST})")
    return 0 if max(small, large) <= MOST * bare else 1


if __name__ == "__main__":
    sys.exit(main())
