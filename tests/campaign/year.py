#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole year of a province through bangdiem-cli: twenty agencies fill, seal and submit; the Sở takes in, reviews, asks two of
them to explain, takes their next revisions in, closes, ranks and exports. Every total, rank and export is recomputed here, by the
decree and without the program, and must be equal.

Usage: year.py BANGDIEM-CLI REGISTER FOLDER"""
import csv
import json
import random
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

CLI, REGISTER, FOLDER = sys.argv[1], sys.argv[2], Path(sys.argv[3])
RUBRIC = "tayninh-2693-2015-pl1"
AGENCIES = 20
GRADED = {"I.2.1": 3, "I.2.2": 3, "I.2.3": 3, "I.5.1": 2, "I.6.2": 2, "I.7.1": 2, "I.8.1": 2, "VI.3": 2}
GRADED.update({f"II.1.{i}": 2 for i in range(1, 11)})
DOCUMENTS = {"I.2.4": 5, "I.5.2": 2, "II.2": 5, "II.3": 5, "VI.1": 2, "VI.2": 2}
RATIO = {"I.3.1": ("linked", "issued", Fraction(1, 2), 5)}
REVIEWERS = ["Trần Thị B", "Lê Văn C"]


def run(*arguments, expect=0):
    done = subprocess.run([CLI, *map(str, arguments), "--json"], capture_output=True, text=True, cwd=FOLDER)
    if done.returncode != expect:
        sys.exit(f"{arguments}: exit {done.returncode}, not {expect}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def equal(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found!r} instead of {expected!r}")


def quarter(value):
    return float(value)


class Agency:
    """What one agency claims, and what its sheet is worth by the decree."""

    def __init__(self, number):
        dice = random.Random(number // 2)  # two and two are equal: they share a rank
        self.name = f"Cơ quan số {number + 1}"
        self.file = f"co-quan-{number + 1}.bangdiem"
        self.graded = {row: Fraction(dice.randint(1, most * 4), 4) for row, most in GRADED.items()}
        self.documents = {row: dice.random() < 0.7 for row in DOCUMENTS}
        self.linked = dice.randint(30, 100)
        self.verdicts = {}

    def answers(self, rows):
        criteria = {row: {"claim": 0} for row in rows}
        criteria.update({row: {"claim": quarter(claim)} for row, claim in self.graded.items()})
        for row, given in self.documents.items():
            if given:
                criteria[row] = {"claim": True, "documents": [{"number": f"{row}/{self.name}", "date": "2015-03-02"}]}
        criteria["I.3.1"] = {"claim": self.linked >= 50, "figures": {"linked": self.linked, "issued": 100}}
        return {"criteria": criteria}

    def by_rule(self, row):
        if row in self.graded:
            return self.graded[row]
        if row in self.documents:
            return Fraction(DOCUMENTS[row] if self.documents[row] else 0)
        if row in RATIO:
            _, _, least, points = RATIO[row]
            return Fraction(points if Fraction(self.linked, 100) >= least else 0)
        return Fraction(0)

    def reviewed_row(self, row):
        verdict = self.verdicts.get(row, {})
        if verdict.get("verdict") == "adjust":
            return Fraction(verdict["score"])
        needs_evidence = row in DOCUMENTS or row in RATIO
        if verdict.get("verdict") == "reject-evidence" and needs_evidence:
            return Fraction(0)
        return self.by_rule(row)

    def total(self, of):
        return sum((of(row) for row in [*self.graded, *self.documents, *RATIO]), Fraction(0))


def send(agency, revision):
    run("seal", agency.file, "--signer", "Giám đốc")
    out = f"nop-{revision}-{agency.file}"
    run("submit", agency.file, out)
    return out


def make(agency, rows):
    run("new", agency.file, "--rubric", RUBRIC, "--agency", agency.name, "--staff", 50, "--year", 2015)
    (FOLDER / "answers.json").write_text(json.dumps(agency.answers(rows)))
    run("fill", agency.file, "answers.json")
    return send(agency, 1)


def review(number, agency, dice, reviewer):
    for row in dice.sample(sorted(agency.graded), 3):
        if agency.graded[row] >= 1:
            agency.verdicts[row] = {"verdict": "adjust", "score": 0.5, "comment": "chưa đủ căn cứ"}
    given = [row for row, is_given in agency.documents.items() if is_given]
    if given:
        agency.verdicts[dice.choice(given)] = {"verdict": "reject-evidence", "comment": "văn bản không đúng nội dung"}
    agency.verdicts["I.1.1"] = {"verdict": "accept"}
    (FOLDER / "review.json").write_text(json.dumps({"criteria": agency.verdicts}))
    return run("register", REGISTER, "review", number, "review.json", "--reviewer", reviewer)


def explain(number, agency, reviewer):
    """The agency answers: it takes a lower claim, and gives a document that was rejected anew."""
    run("register", REGISTER, "feedback", number, "feedback.json", "--reviewer", reviewer)
    feedback = json.loads((FOLDER / "feedback.json").read_text())
    equal("rows of the feedback", sorted(feedback["criteria"]),
          sorted(row for row, verdict in agency.verdicts.items() if "comment" in verdict))
    run("unseal", agency.file, "--reason", "giải trình")
    changed = {}
    for row, verdict in list(agency.verdicts.items()):
        if verdict["verdict"] == "adjust":
            agency.graded[row] = Fraction(1, 2)
            changed[row] = {"claim": 0.5}
        elif verdict["verdict"] == "reject-evidence":
            changed[row] = {"claim": True, "documents": [{"number": f"{row}/bis {agency.name}", "date": "2015-04-03"}]}
        else:
            continue
        del agency.verdicts[row]
    (FOLDER / "answers.json").write_text(json.dumps({"criteria": changed}))
    run("fill", agency.file, "answers.json")
    return send(agency, 2)


def ranks(totals, dense):
    order = sorted(set(totals.values()), reverse=True)
    if dense:
        return {name: order.index(total) + 1 for name, total in totals.items()}
    return {name: 1 + sum(other > total for other in totals.values()) for name, total in totals.items()}


def check_ranking(agencies, by, ties, of):
    totals = {agency.name: agency.total(of(agency)) for agency in agencies}
    expected = ranks(totals, ties == "dense")
    ranking = run("register", REGISTER, "rank", "--rubric", RUBRIC, "--year", 2015, "--by", by, "--ties", ties)["ranking"]
    equal(f"ranks by {by}, {ties}", {row["agency"]: row["rank"] for row in ranking}, expected)
    equal(f"points by {by}", {row["agency"]: Fraction(row[by]) for row in ranking}, totals)
    for row in ranking:
        equal("sum of the sections", sum(Fraction(section["score"]) for section in row["sections"]), totals[row["agency"]])
    equal("order", [row["rank"] for row in ranking], sorted(expected.values()))
    return ranking


def check_exports(ranking):
    for kind in ("csv", "xlsx", "pdf"):
        run("register", REGISTER, "export", f"ranking.{kind}", "--rubric", RUBRIC, "--year", 2015)
    with open(FOLDER / "ranking.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    equal("ranks in the CSV", [(int(row[0]), row[1], Fraction(row[3])) for row in rows],
          [(row["rank"], row["agency"], Fraction(row["reviewed"])) for row in ranking])


def main():
    FOLDER.mkdir(exist_ok=True)
    run("register", REGISTER, "init", "--reviewer", "Quản trị")
    rows = [row["id"] for section in run("rubric", "show", RUBRIC)["sections"] for row in criteria_of(section)]
    agencies = [Agency(number) for number in range(AGENCIES)]
    files = [make(agency, rows) for agency in agencies]
    (FOLDER / "bad.bangdiem").write_bytes(b"not a dossier")
    taken = run("register", REGISTER, "add", files[0], "bad.bangdiem", *files[1:], files[3], expect=1)
    equal("taken, known, refused", (taken["taken"], taken["known"], taken["refused"]), (AGENCIES, 1, 1))
    numbers = {agency.name: row["submission"]
               for agency, row in zip(agencies, [row for row in taken["files"] if row["outcome"] == "taken"])}
    for agency in agencies:
        dice = random.Random(agency.name)
        done = review(numbers[agency.name], agency, dice, REVIEWERS[len(agency.name) % 2])
        equal("reviewed", Fraction(done["reviewed"]), agency.total(agency.reviewed_row))
        equal("self", Fraction(done["self"]), agency.total(agency.by_rule))
    for agency in agencies[:2]:
        resent = explain(numbers[agency.name], agency, REVIEWERS[0])
        taken = run("register", REGISTER, "add", resent)["files"][0]
        equal("supersedes", taken["supersedes"], numbers[agency.name])
        numbers[agency.name] = taken["submission"]
    (FOLDER / "review.json").write_text(json.dumps({"criteria": {"I.1.1": {"verdict": "adjust", "score": 1, "comment": "khác"}}}))
    refused = run("register", REGISTER, "review", numbers[agencies[5].name], "review.json", "--reviewer", "Người thứ ba", expect=1)
    equal("the other's row", [row["id"] for row in refused["conflicts"]], ["I.1.1"])
    for agency in agencies:
        closed = run("register", REGISTER, "close", numbers[agency.name], "--reviewer", "Trưởng phòng")
        equal("closed", (closed["state"], Fraction(closed["reviewed"])), ("closed", agency.total(agency.reviewed_row)))
    for ties in ("skip", "dense"):
        check_ranking(agencies, "self", ties, lambda agency: agency.by_rule)
        ranking = check_ranking(agencies, "reviewed", ties, lambda agency: agency.reviewed_row)
    check_exports(check_ranking(agencies, "reviewed", "skip", lambda agency: agency.reviewed_row))
    run("minutes", REGISTER, numbers[agencies[0].name], "minutes.pdf")
    states = {row["state"] for row in run("register", REGISTER, "list")["submissions"]}
    equal("states", states, {"closed"})
    equal("found by check", run("register", REGISTER, "check")["findings"], [])
    print(f"{AGENCIES} agencies, {len(ranking)} ranked, all equal")


def criteria_of(section):
    for item in section["items"]:
        yield from item.get("criteria", [item])


main()
