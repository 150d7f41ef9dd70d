#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the page of a sheet of 5,000 rows against what is promised, whole processes, off screen:

    cd build/release/bin && sheet_figures.py sheet_bare startup_page bench_dossier sheet_keys
"""
import os
import statistics
import subprocess
import sys
import tempfile

from instructions import total

ROWS = "5000"
MOST_INSTRUCTIONS = 3.0
MOST_MEMORY = 1.5
FRAME = 16.0  # milliseconds


def peak(command):
    """The most memory of one run in kB, the median of five."""
    runs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(5)]
    return statistics.median(int(run.split()[1]) for run in runs)


def keys(program, sheet):
    """Milliseconds of processor time of each key, by kind. `sheet`: rows, or a dossier."""
    times = {}
    for line in subprocess.run([program, sheet], check=True, capture_output=True, text=True).stdout.splitlines():
        kind, microseconds = line.split()
        times.setdefault(kind, []).append(float(microseconds) / 1000)
    return times


def main():
    bare, page, maker, searching = sys.argv[1:5]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        dossier = f"{folder}/large.bangdiem"
        subprocess.run([maker, dossier, ROWS], check=True)
        ours = [page, dossier, f"{folder}/settings.ini"]
        least = total([bare, ROWS], None)
        opened = total(ours, None)
        print(f"bare QTreeView of {ROWS} rows: {least:,} instructions, {peak([bare, ROWS]):,.0f} kB at most")
        print(f"ours: {opened:,}, {opened / least:.2f} times (promised: at most {MOST_INSTRUCTIONS})")
        kept = kept and opened <= MOST_INSTRUCTIONS * least
        memory = peak(ours) / peak([bare, ROWS])
        print(f"memory: {peak(ours):,.0f} kB at most, {memory:.2f} times (promised: at most {MOST_MEMORY})")
        kept = kept and memory <= MOST_MEMORY
    for kind, times in keys(searching, ROWS).items():
        worst = max(times)
        print(f"{kind}: {len(times)} keys, median {statistics.median(times):.1f} ms, worst {worst:.1f} ms of "
              f"processor time (promised: at most {FRAME})")
        kept = kept and worst <= FRAME
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
