#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the examples of docs/rubric-format.md: each row or fragment of a rubric with the lines that follow it.

A line is "- `answers` … → points". Of a row the answers are its figures; of a fragment, {row: claim or figures}.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

from random_rubrics import SHEET

BLOCK = re.compile(r"```json\n(.*?)```\n((?:\n?- `[^\n]*\n)*)", re.S)
LINE = re.compile(r"- `(?P<answers>\{.*?\})`(?P<with>.*) → (?P<points>-?[0-9.]+)(?:, “(?P<grade>.*)”)?$")


def rubric_of(example):
    fragment = example if "sections" in example else {
        "sections": [{"id": "S", "number": "", "text": "Mục", "max": example["max"], "maxText": "điểm", "items": [example],
                      **({"pool": True, "atLeast": example["atLeast"]} if example["max"] == 0 else {})}]}
    whole = sum(section["max"] for section in fragment["sections"] if not section.get("pool"))
    if not whole:
        row = {"id": "X.1", "number": "", "text": "Hàng", "max": 1, "kind": "all-or-nothing"}
        fragment["sections"].append({"id": "X", "number": "", "text": "Mục", "max": 1, "maxText": "1", "items": [row]})
        whole = 1
    return {"format": 1, "id": "example", "name": "Ví dụ", "sheet": SHEET, "evidenceClause": "Lưu ý",
            "source": {"decision": "1/QĐ", "issuer": "UBND", "date": "2020-01-01", "appendix": "Phụ lục"},
            "blocksSealing": ["unanswered"], "max": whole, **fragment}


def entry(value):
    return {"figures": value} if isinstance(value, dict) else {"claim": value}


def line_of(example, found):
    answers = json.loads(found["answers"])
    rows = {example["id"]: entry(answers)} if "id" in example else {row: entry(value) for row, value in answers.items()}
    declared, others, group = {}, [], None
    for part in re.findall(r"(declaring|group|another agency's) `(.*?)`", found["with"]):
        if part[0] == "declaring":
            declared = json.loads(part[1])
        elif part[0] == "group":
            group = part[1]
        else:
            others = [{row: entry(value) for row, value in json.loads(part[1]).items()}]
    line = {"rubric": json.dumps(rubric_of(example)), "year": 2020, "as_of": "2020-12-31", "staff": 10,
            "answers": json.dumps({"declared": declared, "criteria": rows})}
    if group:
        line["cohort"] = {"group": group, "reviewed": {}, "others": [
            json.dumps({"declared": {}, "criteria": other}) for other in others]}
    return line


def examples(page):
    """(row or fragment, lines that say what it earns)."""
    for block, results in BLOCK.findall(page.read_text(encoding="utf-8")):
        if results.strip():
            yield json.loads(block), results.strip().split("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="score_batch")
    parser.add_argument("page", type=pathlib.Path)
    options = parser.parse_args()

    lines, wanted = [], []
    for example, results in examples(options.page):
        for result in results:
            found = LINE.match(result)
            assert found, f"not understood: {result}"
            lines.append(line_of(example, found))
            wanted.append((result, found["points"], found["grade"]))
    assert len(lines) > 25, "where are the examples?"
    output = subprocess.run([options.program], input="\n".join(map(json.dumps, lines)), capture_output=True, text=True, check=True)
    wrong = 0
    for (result, points, grade), text in zip(wanted, output.stdout.splitlines(), strict=True):
        got = json.loads(text)
        same = "total" in got and got["total"][1] == round(float(points) * 10_000) and (not grade or got["grade"] == grade)
        if not same:
            wrong += 1
            print(result, "\n   ", text)
    print(f"{len(lines)} examples, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
