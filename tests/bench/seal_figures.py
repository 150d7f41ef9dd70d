#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing 200 attachments of 1 MB against plain SHA-256 of the same files: seal_figures.py build/release/bin/seal_loop

The two take turns in one process, so that whatever slows the machine slows both; the median of the rounds' ratios counts.
"""
import statistics
import subprocess
import sys
import tempfile

LEAST = 0.8
ROUNDS = 21


def main():
    with tempfile.TemporaryDirectory() as folder:
        printed = subprocess.run([sys.argv[1], folder, str(ROUNDS)], capture_output=True, text=True, check=True).stdout
    rounds = [tuple(map(float, line.split())) for line in printed.splitlines()]
    speed = statistics.median(bare / ours for bare, ours in rounds)
    bare, ours = (min(times) for times in zip(*rounds))
    print(f"plain SHA-256 {bare:.0f} ms, sealing {ours:.0f} ms (quietest rounds); "
          f"{speed:.0%} of its speed (median of {ROUNDS} rounds, promised: at least {LEAST:.0%})")
    return 0 if speed >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
