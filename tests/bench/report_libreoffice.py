#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times our PDF of a full Phụ lục I against LibreOffice's of the same table, in pairs, whole processes:

    apt-get install libreoffice-calc-nogui libreoffice-writer-nogui
    report_libreoffice.py build/release/bin/report_loop [PAIRS]
"""
import statistics
import subprocess
import sys
import tempfile
import time

FASTER = 20


def seconds(command):
    start = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - start


def main():
    program = sys.argv[1]
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    slowest = 0
    with tempfile.TemporaryDirectory() as folder:
        office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                  "--outdir", f"{folder}/pdf"]
        for kind in ("xlsx", "odt"):
            source = f"{folder}/sheet.{kind}"
            subprocess.run([program, kind, "1", source], check=True, capture_output=True)
            seconds(office + [source])  # makes the profile and warms the disk
            ours, theirs = [], []
            for _ in range(pairs):
                ours.append(seconds([program, "sheet", "1", f"{folder}/sheet.pdf"]))
                theirs.append(seconds(office + [source]))
            ratio = statistics.median(b / a for a, b in zip(ours, theirs))
            slowest = ratio if slowest == 0 else min(slowest, ratio)
            print(f"from {kind}: LibreOffice {statistics.median(theirs):.2f} s, ours {statistics.median(ours):.3f} s, "
                  f"median ratio of {pairs} pairs {ratio:.0f} (promised: more than {FASTER})")
    return 0 if slowest > FASTER else 1


if __name__ == "__main__":
    sys.exit(main())
