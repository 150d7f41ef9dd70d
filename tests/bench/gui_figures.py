#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the window's longest silence against what is promised: gui_figures.py build/release/bin/gui_session"""
import os
import subprocess
import sys
import tempfile

MOST = 50.0  # milliseconds


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        output = subprocess.run([sys.argv[1], folder], check=True, capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in output.splitlines()]
    rows = sorted(([name, float(took), wall, processor, where] for name, took, wall, processor, where in rows),
                  key=lambda row: -row[1])
    print("longest stretch without a turn of the event loop, ms (wall, processor): event")
    for name, took, wall, processor, where in rows:
        print(f"{name:20} {took:6.1f} ({wall}, {processor}): {where}")
    print(f"longest: {rows[0][1]:.1f} ms in “{rows[0][0]}” (promised: at most {MOST:.0f})")
    return 0 if rows[0][1] <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
