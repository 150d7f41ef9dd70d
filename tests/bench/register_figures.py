#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the list and the ranking of 10,000 submissions at the reviewer's desk against what is promised:

    register_figures.py build/release/bin
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

SUBMISSIONS = "10000"
FRAME = 16.0  # milliseconds


def main():
    programs = pathlib.Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        register = f"{folder}/large.register"
        subprocess.run([programs / "register_loop", "rank", register, SUBMISSIONS], check=True, capture_output=True)
        said = subprocess.run([programs / "register_keys", register], check=True, capture_output=True, text=True).stdout
    *rounds, rest = said.split("\n\n")
    print(f"{int(rest.split()[-1]):,} kB at most")
    times = {}  # of each step, the quietest of the rounds: what disturbs the machine only adds
    for lines in zip(*(one.splitlines() for one in rounds), strict=True):
        part, step, _ = lines[0].split()
        times.setdefault(f"{part} {step}", []).append(min(float(line.split()[-1]) / 1000 for line in lines))
    kept = True
    for step, milliseconds in times.items():
        median, worst = statistics.median(milliseconds), max(milliseconds)
        print(f"{step}: {len(milliseconds)} steps, median {median:.1f} ms, worst {worst:.1f} ms of processor time "
              f"(promised: at most {FRAME})")
        kept = kept and worst <= FRAME
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
