#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts instructions with callgrind, which a busy machine does not disturb.

The command is run with two iteration counts in the place of {n}; the difference leaves the start of the program out:

    instructions.py --few 10 --many 110 -- build/release/bin/evaluate_loop 36 {n}

With --toggle FUNCTION only what happens inside that function (callgrind's pattern, such as "bangdiem::evaluate*") counts.
"""
import argparse
import re
import subprocess
import sys
import tempfile


def total(command, toggle):
    """Instructions of one run."""
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"]
        if toggle:
            valgrind.append(f"--toggle-collect={toggle}")
        done = subprocess.run(valgrind + command, capture_output=True, text=True, check=False)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not counted:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    return int(counted.group(1))


def per_iteration(command, few, many, toggle=None):
    first, second = (total([word.replace("{n}", str(n)) for word in command], toggle) for n in (few, many))
    return (second - first) / (many - few)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--few", type=int, default=10)
    parser.add_argument("--many", type=int, default=110)
    parser.add_argument("--toggle", help="count only inside this function")
    parser.add_argument("--at-most", type=float, help="fail above this number per iteration")
    parser.add_argument("command", nargs="+", help="after --, with {n} where the number of iterations stands")
    options = parser.parse_args()

    counted = per_iteration(options.command, options.few, options.many, options.toggle)
    print(f"{counted:,.0f} instructions per iteration")
    return 1 if options.at_most is not None and counted > options.at_most else 0


if __name__ == "__main__":
    sys.exit(main())
