#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a sheet of 5,000 rows of every kind of rule against what is promised of the shipped ones:

    every_kind_figures.py build/release/bin
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

from every_kind import write
from instructions import per_iteration, total
from sheet_figures import FRAME, MOST_INSTRUCTIONS, MOST_MEMORY, keys, peak

ROWS = 5000
FEW_ROWS = 40
STEEPEST = 1.3
LARGEST_PDF = 1.5


class Figures:
    def __init__(self, programs, folder):
        self.programs = pathlib.Path(programs)
        self.folder = pathlib.Path(folder)
        self.kept = True
        self.dossier, self.rows = self.make(ROWS)
        self.small, self.few = self.make(FEW_ROWS)

    def program(self, name):
        return str(self.programs / name)

    def make(self, count):
        folder = self.folder / str(count)
        folder.mkdir()
        rows = write(folder, count)
        dossier = str(folder / "a.bangdiem")
        for arguments in (["new", dossier, "--rubric", f"{folder}/rubric.json", "--agency", "A", "--staff", "50", "--year", "2015"],
                          ["fill", dossier, f"{folder}/answers.json"]):
            subprocess.run([self.program("bangdiem-cli"), *arguments], check=True, capture_output=True)
        return dossier, rows

    def hold(self, sentence, value, most):
        print(f"{sentence} (promised: at most {most})")
        self.kept = self.kept and value <= most

    def score(self):
        small = per_iteration([self.program("evaluate_loop"), self.small, "{n}"], 10, 60) / self.few
        large = per_iteration([self.program("evaluate_loop"), self.dossier, "{n}"], 2, 7) / self.rows
        self.hold(f"score: {large:,.0f} instructions a row with {self.rows:,} rows, {small:,.0f} with {self.few}, "
                  f"{large / small:.2f} times", large / small, STEEPEST)

    def open(self):
        ours = [self.program("startup_page"), self.dossier, f"{self.folder}/settings.ini"]
        bare = [self.program("sheet_bare"), f"{self.folder}/{ROWS}/rows.tsv"]
        parsing = [*bare, f"{self.folder}/{ROWS}/rubric.json"]
        opened, least, least_parsed = (total(command, None) for command in (ours, bare, parsing))
        print(f"bare QTreeView: {least:,} instructions, {peak(bare):,.0f} kB at most")
        self.hold(f"open: {opened:,} instructions, bare QTreeView and the rubric parsed {least_parsed:,}, "
                  f"{opened / least_parsed:.2f} times", opened / least_parsed, MOST_INSTRUCTIONS)
        most, bare_most = peak(ours), peak(parsing)
        self.hold(f"memory: {most:,.0f} kB, bare {bare_most:,.0f} kB, {most / bare_most:.2f} times", most / bare_most, MOST_MEMORY)

    def filter(self):
        for kind, times in keys(self.program("sheet_keys"), self.dossier).items():
            self.hold(f"{kind}: {len(times)} keys, median {statistics.median(times):.1f} ms, worst {max(times):.1f} ms of processor "
                      "time", max(times), FRAME)

    def print(self):
        ours, bare = (per_iteration([self.program("report_loop"), kind, "{n}", f"{self.folder}/out.pdf", self.dossier], 1, 2)
                      for kind in ("sheet", "bare"))
        self.hold(f"print: {ours:,.0f} instructions, bare QPdfWriter {bare:,.0f}, {ours / bare:.2f} times", ours / bare, LARGEST_PDF)


def main():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        figures = Figures(sys.argv[1], folder)
        for figure in (figures.score, figures.open, figures.filter, figures.print):
            figure()
    return 0 if figures.kept else 1


if __name__ == "__main__":
    sys.exit(main())
