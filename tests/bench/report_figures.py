#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the PDF of the sheet against what is promised: report_figures.py build/release/bin/report_loop"""
import sys

from instructions import per_iteration

LARGEST = 1.5


def main():
    program = sys.argv[1]
    sheet = per_iteration([program, "sheet", "{n}"], 2, 12)
    bare = per_iteration([program, "bare", "{n}"], 2, 12)
    print(f"the sheet: {sheet:,.0f} instructions; bare QPdfWriter: {bare:,.0f}; "
          f"{sheet / bare:.2f} times (promised: at most {LARGEST})")
    return 0 if sheet / bare <= LARGEST else 1


if __name__ == "__main__":
    sys.exit(main())
