#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds evaluate() against what is promised: evaluate_figures.py build/release/bin/evaluate_loop"""
import sys

from instructions import per_iteration

LARGEST = 25_000
STEEPEST = 1.3


def main():
    program = sys.argv[1]
    small = per_iteration([program, "36", "{n}"], 10, 110)
    large = per_iteration([program, "5000", "{n}"], 2, 12)
    ratio = (large / 5000) / (small / 36)
    print(f"36 rows: {small:,.0f} instructions, {small / 36:,.1f} a row (promised: at most {LARGEST:,})")
    print(f"5,000 rows: {large:,.0f} instructions, {large / 5000:,.1f} a row, {ratio:.2f} times (promised: at most {STEEPEST})")
    return 0 if small <= LARGEST and ratio <= STEEPEST else 1


if __name__ == "__main__":
    sys.exit(main())
