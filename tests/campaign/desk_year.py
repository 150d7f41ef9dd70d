#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes, from what was typed in the windows (tests/gui/year_test.cpp), the ranking that they exported.

Usage: desk_year.py TYPED.json RANKING.csv RANKING.xlsx"""
import copy
import csv
import datetime
import json
import re
import sys
import zipfile
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests/golden"))
import independent_scorer as scorer  # noqa: E402


def equal(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found!r} instead of {expected!r}")


def rows_of(section):
    for item in section["items"]:
        yield from item.get("criteria", [item])


def scored(rubric, answers, heading):
    sheet = scorer.score_sheet(rubric, {"criteria": answers, "declared": {}}, heading)
    ids = [row["id"] for section in rubric["sections"] for row in rows_of(section)]
    return dict(zip(ids, (Fraction(score) for score, _ in sheet["criteria"])))


def reviewed(rubric, agency, heading):
    """By row. Evidence that was rejected is no evidence; what was adjusted has the reviewer's points."""
    answers = copy.deepcopy(agency["answers"])
    for row, verdict in agency["verdicts"].items():
        if verdict == "reject-evidence":
            for evidence in ("documents", "figures", "attachments"):
                answers[row].pop(evidence, None)
    points = scored(rubric, answers, heading)
    points.update({row: Fraction(verdict) for row, verdict in agency["verdicts"].items() if verdict != "reject-evidence"})
    return points


def by_section(rubric, points):
    return [sum(points[row["id"]] for row in rows_of(section)) for section in rubric["sections"]]


def from_xlsx(path):
    """The numbers of each row of the first sheet, in their order."""
    with zipfile.ZipFile(path) as book:
        text = book.read("xl/worksheets/sheet1.xml").decode()
    rows = re.findall(r"<row [^>]*>(.*?)</row>", text, re.S)
    return [[Fraction(value) for value in re.findall(r"<c [^>]*?(?<!t=\"s\")><v>([^<]*)</v>", row)] for row in rows]


def main():
    typed = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    rubric = json.loads((ROOT / f"rubrics/{typed['rubric']}.json").read_text(encoding="utf-8"))
    heading = scorer.Heading(typed["year"], datetime.date(typed["year"], 12, 31), typed["staff"])
    expected = []
    for agency in typed["agencies"]:
        own = sum(scored(rubric, agency["answers"], heading).values())
        sections = by_section(rubric, reviewed(rubric, agency, heading))
        expected.append([agency["agency"], own, sum(sections), sum(sections) - own, *sections])
    totals = [row[2] for row in expected]
    ranked = sorted(([1 + sum(other > row[2] for other in totals), *row] for row in expected), key=lambda row: row[0])
    with open(sys.argv[2], encoding="utf-8-sig", newline="") as file:
        found = [[int(row[0]), row[1], *map(Fraction, row[2:])] for row in list(csv.reader(file))[1:]]
    equal("agencies", len(found), len(expected))
    equal("the table", sorted(found), sorted(ranked))
    equal("its order", [row[0] for row in found], [row[0] for row in ranked])
    numbers = [row for row in from_xlsx(sys.argv[3]) if len(row) > 4]
    equal("the workbook", numbers, [[Fraction(row[0]), *row[2:]] for row in found])
    print(f"{len(found)} agencies, all equal; {len(set(totals))} different totals")


main()
