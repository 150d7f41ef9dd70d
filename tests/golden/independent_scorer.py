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

import independent_parts
import planted_faults
import random_rubrics

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
    if row["kind"] not in ("graded", "all-or-nothing"):
        raise Refused("a row that takes no claim")
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
    fields = row.get("figures", {}).get("fields", [])
    names = [field["name"] for field in fields]
    choices = {field["name"]: [o["id"] for o in field["options"]] for field in fields if "options" in field}
    if choices and entry.get("by_unit"):
        raise Refused("a choice by unit")
    figures = figures_of(entry)
    for table in [figures, entry.get("figures", {}), *entry.get("by_unit", {}).values()]:
        for name, value in table.items():
            if name in choices and value in choices[name]:
                continue
            if name in choices or name not in names or not isinstance(value, int) or not 0 <= value <= LARGEST:
                raise Refused("a figure")
    if entry.get("figures", figures) != figures:
        raise Refused("not the sum of the units")
    return names, figures


class Row:
    """One row with its entry; methods are the lines of the rules."""

    def __init__(self, row, entry, heading, cohort):
        self.row = row
        self.cohort = cohort
        self.files_asked = False
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
        if self.row["kind"] == "computed":
            return not independent_parts.Row(self.row, self.figures, self.cohort).any_faulty()
        test = self.row.get("test", {})
        if test.get("kind") == "ratio":
            part, whole = self.figures[test["numerator"]], self.figures[test["denominator"]]
            if whole == 0 or (test.get("partOfWhole") and part > whole):
                return False
        return True

    def evidence_missing(self):
        figures = need_of(self.row, "figures") == "required" and not self.figures_complete()
        return self.files_missing() or figures

    def files_missing(self):
        self.files_asked = True
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

    def computed(self):
        if need_of(self.row, "figures") == "required" and not self.figures_complete():
            return Fraction(0), "no-evidence"
        if not self.figures:
            return Fraction(0), "unanswered"
        state, value = independent_parts.Row(self.row, self.figures, self.cohort).whole()
        if state == independent_parts.MISSING:
            return Fraction(0), "unanswered"
        if state == independent_parts.FAULTY:
            return Fraction(0), "failed-test"
        if state == independent_parts.WAITING:
            return Fraction(0), "no-evidence" if self.files_missing() else "pending"
        value = independent_parts.rounded(value, self.cohort["decimals"])
        if value > 0 and self.files_missing():
            return Fraction(0), "no-evidence"
        return value, "scored"

    def score(self):
        if self.row["kind"] == "reviewed":
            given = self.cohort["reviewed"].get(self.row["id"])
            return (Fraction(0), "pending") if given is None else (min(exactly(given), self.maximum), "scored")
        if self.nothing_entered():
            return Fraction(0), "unanswered"
        if self.row["kind"] == "computed":
            return self.computed()
        if self.row["kind"] == "informational":
            return Fraction(0), "no-evidence" if self.evidence_missing() else "scored"
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
        if self.nothing_entered() or self.row["kind"] == "reviewed" or not need_of(self.row, "document"):
            return 0, 0
        complete = self.complete_documents()
        outside = [d for d in complete if not d["date"].startswith(f"{self.heading.year}-")]
        yearly = self.row["document"].get("yearly", False)
        incomplete = len(self.documents) - len(complete)
        # They cost the row its points where no other document counts and one must.
        required = need_of(self.row, "document") == "required"
        deadline = self.row.get("test", {}).get("kind") == "deadline"
        if not complete and ((required and self.files_asked) or (deadline and status == "failed-test")):
            incomplete = 0
        return len(outside) if yearly else 0, incomplete


def award_of(target, declared):
    """The share of the maximum that the first declaration made of this target gives."""
    for declaration in target.get("declarations", []):
        if declaration["id"] in declared.get(target["id"], []):
            return "excluded" if declaration["award"] == "excluded" else Fraction(declaration["award"])
    return None


def limited(total, whole, target):
    """[sum, score, maximum of what applies]; `whole` is the sum of the maxima that apply."""
    most = min(whole, exactly(target["max"])) if "max" in target else whole
    score = min(total, most)
    return [total, max(score, exactly(target["atLeast"])) if "atLeast" in target else score, most]


def behind_gate(row, score, status, scores, statuses):
    """A row counts only where the one that it waits for scores."""
    gate = row.get("onlyIf")
    if not gate or status in ("exempt", "excluded") or score <= 0 or statuses[gate["criterion"]] == "excluded":
        return score, status
    awaited = scores[gate["criterion"]]
    if awaited >= exactly(gate["atLeast"]) if "atLeast" in gate else awaited > 0:
        return score, status
    return Fraction(0), "pending" if statuses[gate["criterion"]] == "pending" else "failed-test"


def in_order_of_gates(rows):
    """Each row after the one it waits for."""
    done, left = set(), list(rows)
    while left:
        ready = [r for r in left if "onlyIf" not in r[2] or r[2]["onlyIf"]["criterion"] in done]
        assert ready, "a circle"
        yield from ready
        done |= {r[2]["id"] for r in ready}
        left = [r for r in left if r[2]["id"] not in done]


def count_differences(rubric, statuses, answers, heading):
    differing = 0
    for check in rubric.get("crossChecks", []):
        values = {heading.staff} if check.get("withStaff") else set()
        for _, _, row in all_rows(rubric):
            figures = figures_of(answers["criteria"].get(row["id"]) or {})
            if check["figure"] in figures and statuses[row["id"]] not in ("exempt", "excluded"):
                values.add(figures[check["figure"]])
        differing += len(values) > 1
    return differing


NOBODY = {"group": None, "bests": {}, "reviewed": {}}


def score_rows(rubric, answers, heading, cohort):
    """Scores and statuses by id, and the numbers of the warnings."""
    declared, scores, statuses, warned = answers["declared"], {}, {}, [0, 0]
    for _, group, row in in_order_of_gates(all_rows(rubric)):
        scored = Row(row, answers["criteria"].get(row["id"]), heading, cohort)
        share = award_of(row, declared)
        if share is None and group is not None:
            share = award_of(group, declared)
        if share == "excluded":
            score, status = Fraction(0), "excluded"
        elif share is not None:
            score, status = scored.maximum * share, "exempt"
        else:
            score, status = scored.score()
            warned = [a + b for a, b in zip(warned, scored.warnings(status))]
        scores[row["id"]], statuses[row["id"]] = behind_gate(row, score, status, scores, statuses)
    return scores, statuses, warned


def sum_section(section, scores, statuses):
    """The groups of the section and the section itself."""
    def of(rows):
        applying = [row for row in rows if statuses[row["id"]] != "excluded"]
        return sum(scores[r["id"]] for r in applying), sum(exactly(r["max"]) for r in applying)

    groups, total, whole = [], Fraction(0), Fraction(0)
    for item in section["items"]:
        if "criteria" in item:
            groups.append(limited(*of(item["criteria"]), item))
            total, whole = total + groups[-1][1], whole + groups[-1][2]
        else:
            score, most = of([item])
            total, whole = total + score, whole + most
    return groups, limited(total, whole, section)


def sum_sheet(rubric, sections, decimals):
    counted = [s for s, section in zip(sections, rubric["sections"]) if not section.get("pool")]
    pools = sum(s[1] for s, section in zip(sections, rubric["sections"]) if section.get("pool"))
    most = min(sum(s[2] for s in counted), exactly(rubric["max"]))
    total = sum(s[1] for s in counted)
    score = min(total, most)
    if rubric.get("rebased") and 0 < most < exactly(rubric["max"]):
        score = independent_parts.rounded(score * exactly(rubric["max"]) / most, decimals)
        most = exactly(rubric["max"])
    score += pools
    return [total + pools, max(score, exactly(rubric["atLeast"])) if "atLeast" in rubric else score, most]


def score_sheet(rubric, answers, heading, known=NOBODY):
    cohort = {**known, "decimals": rubric.get("decimals", 2)}
    scores, statuses, warned = score_rows(rubric, answers, heading, cohort)
    summed = [sum_section(section, scores, statuses) for section in rubric["sections"]]
    sections = [section for _, section in summed]
    return {
        "criteria": [[scores[row["id"]], statuses[row["id"]]] for _, _, row in all_rows(rubric)],
        "groups": [group for groups, _ in summed for group in groups],
        "sections": sections,
        "total": sum_sheet(rubric, sections, cohort["decimals"]),
        "answered": sum(status != "unanswered" for status in statuses.values()),
        "warnings": [count_differences(rubric, statuses, answers, heading), *warned],
    }


def bests_of(rubric, cohort_answers, heading):
    """The best value of each measure that is compared with the best, over all agencies whose row stands."""
    bests = {}
    for answers in cohort_answers:
        statuses = score_rows(rubric, answers, heading, {**NOBODY, "decimals": rubric.get("decimals", 2)})[1]
        for _, _, row in all_rows(rubric):
            entry = answers["criteria"].get(row["id"]) or {}
            if row["kind"] != "computed" or statuses[row["id"]] not in ("pending", "scored"):
                continue
            scored = independent_parts.Row(row, figures_of(entry), NOBODY)
            for place, points in scored.measures():
                measure = independent_parts.Measured(points, figures_of(entry))
                if not independent_parts.compares(points) or measure.is_missing or measure.below == 0 or measure.is_faulty():
                    continue
                bests[row["id"], place] = max(measure.value(), bests.get((row["id"], place), measure.value()))
    return bests


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

    def answers(self, rubric, heading, odd=True):
        """`odd`: rarely what must be refused."""
        care = self.random.choice([0.3, 0.7, 0.95])
        declared, criteria = {}, {}
        for target in self.targets(rubric):
            made = [d["id"] for d in target.get("declarations", []) if self.chance(0.25)]
            if made or self.chance(0.02):
                declared[target["id"]] = made
        for _, _, row in all_rows(rubric):
            if self.chance(0.1):
                continue
            criteria[row["id"]] = None if self.chance(0.02) else self.entry(row, heading, care, odd)
        return {"declared": declared, "criteria": criteria}

    @staticmethod
    def targets(rubric):
        for section in rubric["sections"]:
            for item in section["items"]:
                yield item
                yield from item.get("criteria", [])

    def cohort(self, rubric, heading):
        """What the register knows of one agency: its group, the other agencies, a reviewer's points."""
        group = self.random.choice([None, *(g["id"] for g in rubric["agencyGroups"])])
        reviewed = {row["id"]: str(float(exactly(row["max"]) * self.random.choice([0, 1, Fraction(1, 2), 2])))
                    for _, _, row in all_rows(rubric) if row["kind"] == "reviewed" and self.chance(0.7)}
        others = [json.dumps(self.answers(rubric, heading, False)) for _ in range(self.random.randint(0, 2))]
        return {"group": group, "reviewed": reviewed, "others": others}

    def entry(self, row, heading, care, odd=True):
        entry = {}
        if row["kind"] not in ("graded", "all-or-nothing"):
            if odd and self.chance(0.002):
                entry["claim"] = True
        elif self.chance(0.7 if row["kind"] == "graded" else 0.4):
            entry["claim"] = self.claim(row, odd)
        if row["kind"] in ("computed", "informational"):
            figures = random_rubrics.figures_for(self.random, row, self.random.choice([care, 1]))
            if odd and figures and self.chance(0.002):
                figures[self.random.choice(list(figures))] = self.random.choice(["khác", -1])
            if figures:
                entry["figures"] = figures
            has_choice = any("options" in field for field in row["figures"]["fields"])
            whole = figures and all(isinstance(figure, int) for figure in figures.values())
            if whole and odd and not has_choice and self.chance(0.1):
                self.split(entry)
        elif "figures" in row and self.chance(max(care, 0.5)):
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

    def claim(self, row, odd):
        maximum = row["max"]
        if row["kind"] == "all-or-nothing":
            wrong = [0.5, -1, maximum * 2] if odd and self.chance(0.002) else []
            return self.random.choice(wrong or [True, True, False, 0, maximum])
        if odd and self.chance(0.002):
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

def expected(rubric, answers, heading, cohort):
    try:
        known = NOBODY
        if cohort:
            others = [json.loads(text) for text in cohort["others"]]
            known = {**cohort, "bests": bests_of(rubric, [answers, *others], heading)}
        return in_units(score_sheet(rubric, answers, heading, known))
    except Refused:
        return "refused"


def run(program, lines):
    done = subprocess.run([program], input="\n".join(json.dumps(line) for line in lines), capture_output=True,
                          text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def made(maker, rubrics, options):
    """A rubric, how score_batch is told of it, and what the register knows, where it knows anything."""
    if options.generate or options.break_rubrics:
        rubric = random_rubrics.RubricMaker(maker.random).rubric()
        return rubric, {"rubric": json.dumps(rubric)}
    rubric = maker.random.choice(rubrics)
    if options.change_rubrics:
        rubric = maker.changed(rubric)
        return rubric, {"rubric": json.dumps(rubric)}
    return rubric, {"builtin": rubric["id"]}


def compare(program, maker, rubrics, count, options):
    """Scores `count` dossiers; returns how many rows had each status and the first difference found."""
    statuses, lines, wanted = collections.Counter(), [], []
    for _ in range(count):
        rubric, rules = made(maker, rubrics, options)
        heading = maker.heading()
        answers = maker.answers(rubric, heading)
        cohort = maker.cohort(rubric, heading) if options.generate and maker.chance(0.5) else None
        if cohort:
            rules["cohort"] = cohort
        lines.append({**rules, "year": heading.year, "as_of": heading.as_of.isoformat(),
                      "staff": heading.staff, "answers": json.dumps(answers)})
        wanted.append(expected(rubric, answers, heading, cohort))
    found = run(program, lines)
    assert len(found) == len(wanted), "the program lost lines"
    for line, want, got in zip(lines, wanted, found):
        if want == "refused":
            statuses["refused sheets"] += 1
        else:
            statuses.update(status for _, status in want["criteria"])
            statuses["capped sums"] += sum(a > b for a, b, _ in want["groups"] + want["sections"] + [want["total"]])
            statuses["warnings"] += sum(want["warnings"])
        got.pop("grade", None)
        same = "refused" in got if want == "refused" else got == want
        if not same:
            return statuses, (line, want, got)
    return statuses, None


def check_broken(program, maker, count):
    """Breaks `count` rubrics. A planted fault must be found; another change is found, or the rubric is still right: then
    it scores what the independent scorer says. Returns what became of them, and the first that is wrong."""
    outcomes, lines, checks = collections.Counter(), [], []
    for _ in range(count):
        rubric = random_rubrics.RubricMaker(maker.random).rubric()
        heading = maker.heading()
        answers = maker.answers(rubric, heading, False)
        if maker.chance(0.5):
            broken, fault = planted_faults.planted(maker.random, rubric)
        else:
            broken, fault = planted_faults.changed_anyhow(maker.random, rubric), None
        lines.append({"rubric": json.dumps(broken), "year": heading.year, "as_of": heading.as_of.isoformat(),
                      "staff": heading.staff, "answers": json.dumps(answers)})
        checks.append((broken, fault, answers, heading))
    for line, (broken, fault, answers, heading), got in zip(lines, checks, run(program, lines), strict=True):
        if "rubric refused" in got:
            outcomes["planted and found" if fault else "changed and refused"] += 1
            continue
        got.pop("grade", None)
        right = not fault and ("refused" in got or got == expected(broken, answers, heading, None))
        outcomes["changed and still right"] += right
        if not right:
            return outcomes, (fault, line, got)
    return outcomes, None


def show(line, want, got):
    """The first difference, short enough to be read."""
    answers = json.loads(line.pop("answers"))
    print(json.dumps(line, ensure_ascii=False), json.dumps(answers["declared"]))
    if "criteria" not in want or "criteria" not in got:
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


def break_rubrics(options):
    maker = Maker(options.seed)
    outcomes = collections.Counter()
    for start in range(0, options.count, BATCH):
        more, wrong = check_broken(options.program, maker, min(BATCH, options.count - start))
        outcomes += more
        if wrong:
            print("not found:", *(json.dumps(part, ensure_ascii=False) for part in wrong), sep="\n")
            return 1
    print(f"{options.count} rubrics broken (seed {options.seed}).")
    print("; ".join(f"{name}: {number}" for name, number in sorted(outcomes.items())))
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="score_batch")
    parser.add_argument("--rubrics", required=True, type=pathlib.Path, help="folder of the rubrics")
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=2693)
    parser.add_argument("--generate", action="store_true", help="a made-up rubric with every primitive for each dossier")
    parser.add_argument("--break-rubrics", action="store_true", help="break made-up rubrics and see that it is noticed")
    parser.add_argument("--change-rubrics", action="store_true", help="a rubric changed at random for each dossier")
    options = parser.parse_args()

    if options.break_rubrics:
        return break_rubrics(options)
    rubrics = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(options.rubrics.glob("tayninh-*.json"))]
    assert rubrics, "no rubrics there"
    maker = Maker(options.seed)
    statuses = collections.Counter()
    for start in range(0, options.count, BATCH):
        more, difference = compare(options.program, maker, rubrics, min(BATCH, options.count - start), options)
        statuses += more
        if difference:
            show(*difference)
            return 1
    print(f"{options.count} dossiers (seed {options.seed}) scored the same.")
    print("; ".join(f"{name}: {number}" for name, number in sorted(statuses.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
