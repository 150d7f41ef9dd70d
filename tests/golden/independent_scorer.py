#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores random dossiers with exact fractions and compares every score with the engine's.

Written from the rules (docs/reasons.md, "How a row is scored") and the rubric's JSON alone; it shares no code with src/.
Needs the standard library only.
"""
import argparse
import collections
import copy
import datetime
import json
import pathlib
import random
import subprocess
import sys
from fractions import Fraction

UNITS = 10_000
LARGEST = 999_999_999_999
BATCH = 1_000

Heading = collections.namedtuple("Heading", "year as_of staff")


# --- The rules ---------------------------------------------------------------------------------------------------------

def exactly(number):
    """A JSON number as the fraction that its text says."""
    return Fraction(str(number))


def need_of(row, kind):
    return row.get(kind, {}).get("need")


def all_rows(rubric):
    """(section, group or None, row), in the order of the sheet."""
    for section in rubric["sections"]:
        for item in section["items"]:
            if "criteria" in item:
                for row in item["criteria"]:
                    yield section, item, row
            else:
                yield section, None, item


class Refused(Exception):
    pass


def read_claim(row, entry):
    """The claim as a fraction, or None."""
    if "claim" not in entry:
        return None
    claim = entry["claim"]
    if row["kind"] == "graded":
        if isinstance(claim, bool):
            raise Refused("yes or no on a graded row")
        claim = exactly(claim)
        if claim < 0 or (claim / exactly(row["step"])).denominator != 1:
            raise Refused("claim off its step")
        return claim
    if isinstance(claim, bool):
        return exactly(row["max"]) if claim else Fraction(0)
    if exactly(claim) not in (0, exactly(row["max"])):
        raise Refused("neither yes nor no")
    return exactly(claim)


def figures_of(entry):
    """Those of the row: where units gave them, their sums."""
    if not entry.get("by_unit"):
        return entry.get("figures", {})
    sums = {}
    for unit in entry["by_unit"].values():
        for name, value in unit.items():
            sums[name] = sums.get(name, 0) + value
    return sums


def read_figures(row, entry):
    names = [field["name"] for field in row.get("figures", {}).get("fields", [])]
    figures = figures_of(entry)
    for table in [figures, entry.get("figures", {}), *entry.get("by_unit", {}).values()]:
        for name, value in table.items():
            if name not in names or not isinstance(value, int) or not 0 <= value <= LARGEST:
                raise Refused("a figure")
    if entry.get("figures", figures) != figures:
        raise Refused("not the sum of the units")
    return names, figures


class Row:
    """One row with its entry; methods are the lines of the rules."""

    def __init__(self, row, entry, heading):
        self.row = row
        self.entry = entry or {}
        self.heading = heading
        self.maximum = exactly(row["max"])
        self.claim = read_claim(row, self.entry)
        self.names, self.figures = read_figures(row, self.entry)
        self.documents = [d for d in self.entry.get("documents", []) if self.is_filled(d)]
        files = [d for d in self.documents if d.get("file")]
        self.attachments = list(self.entry.get("attachments", [])) + files

    @staticmethod
    def is_filled(document):
        return bool(document.get("number", "").strip(" ")) or any(document.get(k) for k in ("date", "title", "page", "file"))

    def is_complete(self, document):
        if not document.get("number", "").strip(" ") or "date" not in document:
            return False
        return datetime.date.fromisoformat(document["date"]) <= self.heading.as_of

    def complete_documents(self):
        return [d for d in self.documents if self.is_complete(d)]

    def nothing_entered(self):
        return self.claim is None and not (
            self.figures or self.documents or self.attachments or self.entry.get("links") or self.entry.get("note"))

    def figures_complete(self):
        if any(name not in self.figures for name in self.names):
            return False
        test = self.row.get("test", {})
        if test.get("kind") == "ratio":
            part, whole = self.figures[test["numerator"]], self.figures[test["denominator"]]
            if whole == 0 or (test.get("partOfWhole") and part > whole):
                return False
        return True

    def evidence_missing(self):
        if need_of(self.row, "figures") == "required" and not self.figures_complete():
            return True
        if need_of(self.row, "document") == "required" and not self.complete_documents():
            return True
        return need_of(self.row, "attachment") == "required" and not self.attachments

    def test_fails(self):
        test = self.row.get("test")
        if not test:
            return False
        if test["kind"] == "deadline":
            month, day = map(int, test["notAfter"].split("-"))
            last = datetime.date(self.heading.year, month, day)
            in_time = [d for d in self.complete_documents() if datetime.date.fromisoformat(d["date"]) <= last]
            return bool(self.documents) and not in_time
        if not self.figures:
            return False
        if not self.figures_complete():
            return True
        if test["kind"] == "ratio":
            share = Fraction(self.figures[test["numerator"]], self.figures[test["denominator"]])
            return share < exactly(test["atLeast"]) / 100
        return self.figures[test["figure"]] < test["atLeast"]

    def score(self):
        if self.nothing_entered():
            return Fraction(0), "unanswered"
        if self.evidence_missing():
            return Fraction(0), "no-evidence"
        if self.test_fails():
            return Fraction(0), "failed-test"
        claim = self.claim
        if claim is None and self.row["kind"] == "all-or-nothing":
            asked = self.documents if need_of(self.row, "document") else []
            claim = self.maximum if self.figures or asked else None
        if claim is None:
            return Fraction(0), "unanswered"
        if claim > self.maximum:
            return self.maximum, "capped"
        return claim, "scored"

    def warnings(self, status):
        """(documents outside the year, incomplete documents) that cost no points."""
        if status == "unanswered" and self.nothing_entered() or not need_of(self.row, "document"):
            return 0, 0
        complete = self.complete_documents()
        outside = [d for d in complete if not d["date"].startswith(f"{self.heading.year}-")]
        yearly = self.row["document"].get("yearly", False)
        incomplete = len(self.documents) - len(complete)
        # They cost the row its points where no other document counts and one must.
        required = need_of(self.row, "document") == "required"
        deadline = self.row.get("test", {}).get("kind") == "deadline"
        if not complete and (required or (deadline and status == "failed-test")):
            incomplete = 0
        return len(outside) if yearly else 0, incomplete


def award_of(target, declared):
    """The share of the maximum that the first declaration made of this target gives."""
    for declaration in target.get("declarations", []):
        if declaration["id"] in declared.get(target["id"], []):
            return Fraction(declaration["award"])
    return None


def cap(total, target):
    return [total, min(total, exactly(target["max"])) if "max" in target else total]


def count_differences(rubric, statuses, answers, heading):
    differing = 0
    for check in rubric.get("crossChecks", []):
        values = {heading.staff} if check.get("withStaff") else set()
        for _, _, row in all_rows(rubric):
            figures = figures_of(answers["criteria"].get(row["id"]) or {})
            if check["figure"] in figures and statuses[row["id"]] != "exempt":
                values.add(figures[check["figure"]])
        differing += len(values) > 1
    return differing


def score_sheet(rubric, answers, heading):
    declared = answers["declared"]
    scores, statuses, outside, incomplete = [], {}, 0, 0
    for _, group, row in all_rows(rubric):
        scored = Row(row, answers["criteria"].get(row["id"]), heading)
        share = award_of(row, declared)
        if share is None and group is not None:
            share = award_of(group, declared)
        if share is not None:
            score, status = scored.maximum * share, "exempt"
        else:
            score, status = scored.score()
            more = scored.warnings(status)
            outside += more[0]
            incomplete += more[1]
        scores.append((group["id"] if group else None, row["id"], score))
        statuses[row["id"]] = status

    groups, sections = [], []
    for section in rubric["sections"]:
        in_section = Fraction(0)
        for item in section["items"]:
            if "criteria" in item:
                group = cap(sum(s for g, _, s in scores if g == item["id"]), item)
                groups.append(group)
                in_section += group[1]
            else:
                in_section += next(s for _, r, s in scores if r == item["id"])
        sections.append(cap(in_section, section))
    return {
        "criteria": [[s, statuses[r]] for _, r, s in scores],
        "groups": groups,
        "sections": sections,
        "total": cap(sum(s[1] for s in sections), rubric),
        "answered": sum(status != "unanswered" for status in statuses.values()),
        "warnings": [count_differences(rubric, statuses, answers, heading), outside, incomplete],
    }


def in_units(value):
    if isinstance(value, Fraction):
        units = value * UNITS
        assert units.denominator == 1, f"{value} is not held exactly"
        return int(units)
    if isinstance(value, list):
        return [in_units(item) for item in value]
    if isinstance(value, dict):
        return {key: in_units(item) for key, item in value.items()}
    return value


# --- Random dossiers ---------------------------------------------------------------------------------------------------

class Maker:
    """Makes dossiers of which each row is right, wrong or odd in a way of its own."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def heading(self):
        year = self.random.choice([2014, 2015, 2015, 2015, 2016, 2024])
        as_of = datetime.date(year, 12, 31)
        if self.chance(0.5):
            as_of = datetime.date(year, self.random.randint(1, 12), self.random.randint(1, 28))
        if self.chance(0.1):
            as_of = datetime.date(year + 1, 1, self.random.randint(1, 31))
        return Heading(year, as_of, self.random.randint(1, 200))

    def answers(self, rubric, heading):
        care = self.random.choice([0.3, 0.7, 0.95])
        declared, criteria = {}, {}
        for target in self.targets(rubric):
            made = [d["id"] for d in target.get("declarations", []) if self.chance(0.25)]
            if made or self.chance(0.02):
                declared[target["id"]] = made
        for _, _, row in all_rows(rubric):
            if self.chance(0.1):
                continue
            criteria[row["id"]] = None if self.chance(0.02) else self.entry(row, heading, care)
        return {"declared": declared, "criteria": criteria}

    @staticmethod
    def targets(rubric):
        for section in rubric["sections"]:
            for item in section["items"]:
                yield item
                yield from item.get("criteria", [])

    def entry(self, row, heading, care):
        entry = {}
        if self.chance(0.7 if row["kind"] == "graded" else 0.4):
            entry["claim"] = self.claim(row)
        if "figures" in row and self.chance(max(care, 0.5)):
            entry["figures"] = self.figures(row, heading, care)
            if self.chance(0.2):
                self.split(entry)
        if self.chance(care if "document" in row else 0.1):
            entry["documents"] = [self.document(heading, care) for _ in range(self.random.choice([0, 1, 1, 1, 2, 3]))]
        if self.chance(care if "attachment" in row else 0.1):
            entry["attachments"] = ["tệp %d.pdf" % n for n in range(self.random.choice([0, 1, 1, 2]))]
        if self.chance(0.1):
            entry["links"] = ["https://tayninh.gov.vn/%d" % self.random.randint(1, 9)]
        if self.chance(0.1):
            entry["note"] = self.random.choice(["", "đang làm", "Ghi chú\nhai dòng"])
        return entry

    def claim(self, row):
        maximum = row["max"]
        if row["kind"] == "all-or-nothing":
            wrong = [0.5, -1, maximum * 2] if self.chance(0.002) else []
            return self.random.choice(wrong or [True, True, False, 0, maximum])
        if self.chance(0.002):
            return self.random.choice([-row["step"], float(exactly(row["step"]) / 2), True])
        steps = int(exactly(maximum) / exactly(row["step"]))
        claim = exactly(row["step"]) * self.random.choice([0, steps, steps + 1, self.random.randint(0, 2 * steps)])
        return int(claim) if claim.denominator == 1 else float(claim)

    def figures(self, row, heading, care):
        test = row.get("test", {})
        values = {field["name"]: self.random.choice([0, 1, 2, 3, 4, 7, 50, 100]) for field in row["figures"]["fields"]}
        if test.get("kind") == "ratio":
            whole = self.random.choice([1, 3, 7, 50, heading.staff, 101, self.random.randint(1, 5000), LARGEST])
            line = exactly(test["atLeast"]) / 100 * whole
            part = -(-line.numerator // line.denominator) + self.random.choice([-1, 0, 0, 1, 5])
            if self.chance(0.1):
                part = whole + self.random.randint(0, 2)
            if self.chance(0.03):
                whole = 0
            values[test["denominator"]], values[test["numerator"]] = whole, min(max(part, 0), LARGEST)
        elif test.get("kind") == "count":
            values[test["figure"]] = max(0, test["atLeast"] + self.random.choice([-1, 0, 0, 1, 40]))
        for name in list(values):
            if self.chance((1 - care) / 3):
                del values[name]
        if self.chance(0.001):
            values[self.random.choice(["staff", "cases", "other"])] = self.random.choice([-1, 1.5, LARGEST + 1])
        return values

    def split(self, entry):
        """The same figures by unit; at times written out beside them, rarely wrongly."""
        units = {name: {} for name in self.random.sample(["Văn phòng", "Phòng Tư pháp", "Phòng Y tế"], 2)}
        first, second = units.values()
        for name, value in entry["figures"].items():
            if isinstance(value, int) and value >= 0 and self.chance(0.7):
                first[name] = self.random.randint(0, value)
                second[name] = value - first[name]
            else:
                second[name] = value
        entry["by_unit"] = units
        if self.chance(0.5):
            del entry["figures"]
        elif self.chance(0.01):
            entry["figures"]["staff"] = 1 + entry["figures"].get("staff", 0)

    def document(self, heading, care):
        document = {}
        if self.chance(care):
            document["number"] = self.random.choice(["12/QĐ-STC", "1/KH", "05/2015/QĐ-UBND"])
        elif self.chance(0.3):
            document["number"] = self.random.choice(["", "  "])
        if self.chance(care):
            document["date"] = self.date(heading).isoformat()
        if self.chance(0.3):
            document["title"] = self.random.choice(["", "Quy chế"])
        if self.chance(0.1):
            document["page"] = "3-5"
        if self.chance(0.2):
            document["file"] = "quy-che.pdf"
        return document

    def date(self, heading):
        day = datetime.timedelta(days=1)
        return self.random.choice([
            datetime.date(heading.year, 6, 30), datetime.date(heading.year, 7, 1), heading.as_of, heading.as_of + day,
            heading.as_of - day, datetime.date(heading.year - 1, 12, 31), datetime.date(heading.year, 1, 1),
            datetime.date(heading.year, self.random.randint(1, 12), self.random.randint(1, 28))])

    def changed(self, rubric):
        """The rubric with other thresholds, needs, steps, declarations and caps; still a valid one."""
        rubric = copy.deepcopy(rubric)
        for target in self.targets(rubric):
            if "kind" in target:
                self.change_row(target)
            if self.chance(0.1):
                target["declarations"] = [{"id": f"d{n}", "label": "Khai báo", "award": self.random.choice(
                    ["1/1", "1/2", "1/4", "3/4", "1/5", "2/100"])} for n in range(self.random.randint(1, 2))]
        self.change_sums(rubric)
        return rubric

    def change_row(self, row):
        for kind in ("figures", "document", "attachment"):
            if kind in row and self.chance(0.3):
                row[kind]["need"] = self.random.choice(["required", "optional"])
        if "document" in row:
            row["document"]["yearly"] = self.chance(0.5)
        elif self.chance(0.2):
            row["document"] = {"need": self.random.choice(["required", "optional"])}
        if "attachment" not in row and self.chance(0.1):
            row["attachment"] = {"need": self.random.choice(["required", "optional"])}
        test = row.get("test", {})
        if test.get("kind") == "ratio":
            test["partOfWhole"] = self.chance(0.5)
            limit = 1_000_000 if test["partOfWhole"] else 5_000_000
            test["atLeast"] = self.random.randint(1, limit) / UNITS
        elif test.get("kind") == "count":
            test["atLeast"] = self.random.randint(1, 6)
        elif "document" in row and row["kind"] == "all-or-nothing" and self.chance(0.4):
            row["test"] = {"kind": "deadline", "notAfter": self.random.choice(["06-30", "01-01", "12-31", "02-28"])}
        if row["kind"] == "graded":
            row["step"] = self.random.choice([0.25, 0.5, 0.1, 0.0001, 1])

    def change_sums(self, rubric):
        whole = Fraction(0)
        for section in rubric["sections"]:
            total = Fraction(0)
            for item in section["items"]:
                if "criteria" in item:
                    total += self.cut(item, sum(exactly(row["max"]) for row in item["criteria"]))
                else:
                    total += exactly(item["max"])
            whole += self.cut(section, total)
        self.cut(rubric, whole)

    def cut(self, target, total):
        """Sets the maximum of a sum, at times below what it holds; awards stay exact because it is whole."""
        if total > 1 and self.chance(0.2):
            total = Fraction(self.random.randint(1, int(total) - 1))
            target["capped"] = True
        target["max"] = int(total)
        return Fraction(int(total))


# --- The comparison ----------------------------------------------------------------------------------------------------

def expected(rubric, answers, heading):
    try:
        return in_units(score_sheet(rubric, answers, heading))
    except Refused:
        return "refused"


def run(program, lines):
    done = subprocess.run([program], input="\n".join(json.dumps(line) for line in lines), capture_output=True,
                          text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def compare(program, maker, rubrics, count, change_rubrics):
    """Scores `count` dossiers; returns how many rows had each status and the first difference found."""
    statuses, lines, wanted = collections.Counter(), [], []
    for _ in range(count):
        rubric = maker.random.choice(rubrics)
        rules = {"builtin": rubric["id"]}
        if change_rubrics:
            rubric = maker.changed(rubric)
            rules = {"rubric": json.dumps(rubric)}
        heading = maker.heading()
        answers = maker.answers(rubric, heading)
        lines.append({**rules, "year": heading.year, "as_of": heading.as_of.isoformat(),
                      "staff": heading.staff, "answers": json.dumps(answers)})
        wanted.append(expected(rubric, answers, heading))
    found = run(program, lines)
    assert len(found) == len(wanted), "the program lost lines"
    for line, want, got in zip(lines, wanted, found):
        if want == "refused":
            statuses["refused sheets"] += 1
        else:
            statuses.update(status for _, status in want["criteria"])
            statuses["capped sums"] += sum(a > b for a, b in want["groups"] + want["sections"] + [want["total"]])
            statuses["warnings"] += sum(want["warnings"])
        same = "refused" in got if want == "refused" else got == want
        if not same:
            return statuses, (line, want, got)
    return statuses, None


def show(line, want, got):
    """The first difference, short enough to be read."""
    answers = json.loads(line.pop("answers"))
    print(json.dumps(line, ensure_ascii=False), json.dumps(answers["declared"]))
    if want == "refused" or "refused" in got:
        print("expected", want, "\nfound", got, "\n", json.dumps(answers, ensure_ascii=False))
        return
    rubric = json.loads(line["rubric"]) if "rubric" in line else None
    for number, (a, b) in enumerate(zip(want["criteria"], got["criteria"])):
        if a != b:
            row = [row for _, _, row in all_rows(rubric)][number] if rubric else {}
            print("row", number, "expected", a, "found", b, json.dumps(row, ensure_ascii=False))
            print(json.dumps(answers["criteria"].get(row.get("id"), answers["criteria"]), ensure_ascii=False))
    for part in ("groups", "sections", "total", "answered", "warnings"):
        if want[part] != got[part]:
            print(part, "expected", want[part], "found", got[part])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="score_batch")
    parser.add_argument("--rubrics", required=True, type=pathlib.Path, help="folder of the rubrics")
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=2693)
    parser.add_argument("--change-rubrics", action="store_true", help="a rubric changed at random for each dossier")
    options = parser.parse_args()

    rubrics = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(options.rubrics.glob("tayninh-*.json"))]
    assert rubrics, "no rubrics there"
    maker = Maker(options.seed)
    statuses = collections.Counter()
    for start in range(0, options.count, BATCH):
        more, difference = compare(options.program, maker, rubrics, min(BATCH, options.count - start), options.change_rubrics)
        statuses += more
        if difference:
            show(*difference)
            return 1
    print(f"{options.count} dossiers (seed {options.seed}) scored the same.")
    print("; ".join(f"{name}: {number}" for name, number in sorted(statuses.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
