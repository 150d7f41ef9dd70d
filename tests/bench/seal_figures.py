#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing 200 attachments of 1 MB against plain SHA-256 of the same files: seal_figures.py build/release/bin/seal_loop

The two take turns in one process, so that whatever slows the machine slows both; the median of the rounds' ratios counts.
How the system laid the files out in memory counts as well: they are measured as they were just written, and as they are
read from the disk, which is how an office seals what it attached on other days.
"""
import statistics
import subprocess
import sys
import tempfile

LEAST = 0.8
ROUNDS = 21


def told(state, lines):
    rounds = [tuple(map(float, line.split())) for line in lines.splitlines()]
    speed = statistics.median(bare / ours for bare, ours in rounds)
    bare, ours = (min(times) for times in zip(*rounds))
    print(f"{state}: plain SHA-256 {bare:.0f} ms, sealing {ours:.0f} ms (quietest rounds); "
          f"{speed:.0%} of its speed (median of {ROUNDS} rounds)")
    return speed


def main():
    with tempfile.TemporaryDirectory() as folder:
        printed = subprocess.run([sys.argv[1], folder, str(ROUNDS)], capture_output=True, text=True, check=True).stdout
    written, read = printed.split("\n\n")
    slowest = min(told("just written", written), told("read from the disk", read))
    print(f"promised: at least {LEAST:.0%}")
    return 0 if slowest >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
