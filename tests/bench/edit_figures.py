#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One edit on disk against the same rows written with the bare sqlite3 API: the numbers of docs/performance.md.

    edit_figures.py build/release/bin/edit_loop

Fails where an edit takes another number of fsyncs, or more than 1.3 times the instructions.
"""
import re
import subprocess
import sys

from instructions import per_iteration

FEW, MANY = 10, 110


def fsyncs(command):
    """fsync and fdatasync calls of one run, as strace counts them."""
    done = subprocess.run(["strace", "-f", "-c", "-e", "trace=fsync,fdatasync"] + command,
                          capture_output=True, text=True, check=True)
    return sum(int(calls) for calls in re.findall(r"^\s*\S+\s+\S+\s+\S+\s+(\d+).*\bf(?:data)?sync$", done.stderr, re.M))


def fsyncs_per_edit(loop, way, kind):
    few, many = (fsyncs([loop, way, kind, str(n)]) for n in (FEW, MANY))
    return (many - few) / (MANY - FEW)


def main():
    loop = sys.argv[1]
    failed = False
    print("edit    fsyncs ours/bare    instructions ours/bare    ratio")
    for kind in ("claim", "row"):
        for way in ("ours", "bare"):
            subprocess.run([loop, way, kind, str(FEW), "check"], check=True)
        ours, bare = (fsyncs_per_edit(loop, way, kind) for way in ("ours", "bare"))
        ours_count, bare_count = (per_iteration([loop, way, kind, "{n}"], FEW, MANY) for way in ("ours", "bare"))
        ratio = ours_count / bare_count
        print(f"{kind:8}{ours:6g}/{bare:g}{ours_count:22,.0f}/{bare_count:,.0f}{ratio:14.3f}")
        failed = failed or ours != bare or ours <= 0 or ratio > 1.3
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
