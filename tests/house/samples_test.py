#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples that scripts/run.sh fills: they open, score what resources/samples/README.md says, and print.

Usage: samples_test.py BANGDIEM_CLI SAMPLES_FOLDER
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
from decimal import Decimal

CLI, SAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])
TOTALS = {"tayninh-2693-2015-pl1": Decimal("80.75"), "tayninh-2693-2015-pl2": Decimal("75.75")}
LOSSES = {
    "tayninh-2693-2015-pl1": {
        "I.2.4": "no-evidence", "I.4.1": "failed-test", "I.6.1": "exempt", "II.1.7": "unanswered", "III.3": "failed-test",
    },
    "tayninh-2693-2015-pl2": {
        "I.2.1": "failed-test", "II.5.2": "no-evidence", "I.3.2": "scored", "VII.1": "failed-test", "IV.3": "no-evidence",
    },
}


def run(*arguments):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, check=False)
    assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr.decode()}"
    return done.stdout.decode()


def filled(name, folder):
    dossier = pathlib.Path(folder) / f"{name}.bangdiem"
    heading = (SAMPLES / f"{name}.heading").read_text(encoding="utf-8").splitlines()
    run("new", dossier, "--rubric", name, *heading)
    run("fill", dossier, SAMPLES / f"{name}.answers.json")
    return dossier


class Samples(unittest.TestCase):
    def test_there_is_one_for_each_shipped_rubric(self):
        shipped = json.loads(run("rubric", "list", "--json"), parse_float=Decimal)

        self.assertEqual({rubric["id"] for rubric in shipped["rubrics"]}, set(TOTALS))

    def test_each_scores_what_its_readme_says(self):
        for name, total in TOTALS.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                dossier = filled(name, folder)

                sheet = json.loads(run("score", dossier, "--json"), parse_float=Decimal)

                self.assertEqual(sheet["total"], total)
                statuses = {row["id"]: row["status"] for row in sheet["criteria"]}
                self.assertEqual({row: statuses[row] for row in LOSSES[name]}, LOSSES[name])

    def test_each_is_printed(self):
        for name in TOTALS:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                pdf = pathlib.Path(folder) / "sheet.pdf"

                run("report", filled(name, folder), pdf)

                self.assertTrue(pdf.read_bytes().startswith(b"%PDF-1.4"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
