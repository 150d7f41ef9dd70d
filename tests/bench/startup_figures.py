#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the start of the program against what is promised, whole processes, off screen:

    startup_figures.py build/release/bin/startup_bare build/release/bin/startup_page build/release/bin/bangdiem-cli
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from instructions import total

LARGEST = 2.0
RUBRIC = "tayninh-2693-2015-pl1"
SAMPLES = pathlib.Path(__file__).parents[2] / "resources" / "samples"


def make_dossier(cli, path):
    heading = (SAMPLES / f"{RUBRIC}.heading").read_text(encoding="utf-8").splitlines()
    subprocess.run([cli, "new", path, "--rubric", RUBRIC, *heading], check=True, capture_output=True)
    subprocess.run([cli, "fill", path, SAMPLES / f"{RUBRIC}.answers.json"], check=True, capture_output=True)


def main():
    bare, page, cli = sys.argv[1:4]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        dossier = f"{folder}/sample.bangdiem"
        make_dossier(cli, dossier)
        least = total([bare], None)
        started = total([page, dossier, f"{folder}/settings.ini"], None)
    ratio = started / least
    print(f"bare window with a tree of 60 rows: {least:,} instructions")
    print(f"the page of an open dossier: {started:,}, {ratio:.2f} times (promised: at most {LARGEST})")
    return 0 if ratio <= LARGEST else 1


if __name__ == "__main__":
    sys.exit(main())
