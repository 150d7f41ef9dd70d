#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifying a seal against the bare OpenSSL calls: verify_figures.py build/release/bin/verify_loop"""
import sys

from instructions import per_iteration

MOST = 1.3


def counted(program, way, key):
    """Instructions of one verification. The loop's keys are new in each run, so what is made of them differs:
    only what happens inside the two functions counts, and the mean of many verifications."""
    inside = {"ours": "*isValidOurs*", "bare": "*isValidBare*"}[way]
    return per_iteration([program, way, key, "{n}"], 5, 45, toggle=inside)


def main():
    program = sys.argv[1]
    failed = False
    for key in ("rsa", "curve"):
        ours, bare = (counted(program, way, key) for way in ("ours", "bare"))
        print(f"{key}: ours {ours:,.0f}, bare {bare:,.0f} instructions, {ours / bare:.2f} times (promised: at most {MOST})")
        failed = failed or ours > MOST * bare
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
