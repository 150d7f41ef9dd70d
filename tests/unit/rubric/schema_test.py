#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rubrics/rubric.schema.json takes the shipped rubrics and refuses what the reader refuses.

Usage: schema_test.py RUBRICS_FOLDER FORMAT_PAGE GOLDEN_FOLDER
"""
import copy
import json
import pathlib
import random
import sys
import unittest

import jsonschema

FOLDER = pathlib.Path(sys.argv[1])
PAGE = pathlib.Path(sys.argv[2])
sys.path.insert(0, sys.argv[3])
import format_examples  # noqa: E402
import random_rubrics  # noqa: E402

SCHEMA = json.loads((FOLDER / "rubric.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
# "criteria" is what makes an item a group.
OPTIONAL = {
    "note", "hint", "crossChecks", "withStaff", "declarations", "dateLine", "test", "figures", "document", "attachment",
    "yearly", "partOfWhole", "criteria", "years", "to", "replaces",
}


def shipped():
    return {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("tayninh-*.json"))}


def one_row_of_each_shape(rubric):
    """A short rubric whose rows have every set of keys that the rows of `rubric` have."""
    seen = set()

    def is_new(row):
        shape = (tuple(row), row["kind"], str(row.get("test", {}).get("kind")))
        return not (shape in seen or seen.add(shape))

    for section in rubric["sections"]:
        for item in section["items"]:
            if "criteria" in item:
                item["criteria"] = [row for row in item["criteria"] if is_new(row)]
        section["items"] = [item for item in section["items"] if item.get("criteria") or "kind" in item and is_new(item)]
    rubric["sections"] = [section for section in rubric["sections"] if section["items"]]
    return rubric


def walk(value, way=()):
    """Every value in `value` with the keys that lead to it."""
    yield way, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from walk(child, (*way, key))


def at(value, way):
    for key in way:
        value = value[key]
    return value


class Schema(unittest.TestCase):
    def setUp(self):
        self.samples = [one_row_of_each_shape(rubric) for rubric in shipped().values()]

    def refused(self, rubric, why):
        self.assertFalse(VALIDATOR.is_valid(rubric), why)

    def test_is_a_schema(self):
        jsonschema.Draft7Validator.check_schema(SCHEMA)

    def test_takes_the_shipped_rubrics(self):
        rubrics = shipped()
        self.assertEqual(len(rubrics), 2)
        for name, rubric in rubrics.items():
            self.assertEqual([error.message for error in VALIDATOR.iter_errors(rubric)], [], name)
        for sample in self.samples:
            self.assertTrue(VALIDATOR.is_valid(sample))

    def test_takes_the_examples_of_the_page(self):
        examples = [example for example, _ in format_examples.examples(PAGE)]
        self.assertGreater(len(examples), 14)
        for example in examples:
            rubric = format_examples.rubric_of(example)
            self.assertEqual([error.message for error in VALIDATOR.iter_errors(rubric)], [], example)

    def test_takes_what_the_reader_takes(self):
        maker = random_rubrics.RubricMaker(random.Random(2693))
        for _ in range(100):
            rubric = maker.rubric()
            self.assertEqual([error.message for error in VALIDATOR.iter_errors(rubric)], [], json.dumps(rubric))

    def test_misses_each_required_key(self):
        removed = 0
        for sample in self.samples:
            for way, _ in walk(sample):
                if not way or isinstance(way[-1], int) or way[-1] in OPTIONAL:
                    continue
                broken = copy.deepcopy(sample)
                del at(broken, way[:-1])[way[-1]]
                self.refused(broken, way)
                removed += 1
        self.assertGreater(removed, 200)

    def test_refuses_keys_that_it_does_not_know(self):
        for sample in self.samples:
            for way, value in walk(sample):
                if isinstance(value, dict):
                    broken = copy.deepcopy(sample)
                    at(broken, way)["extra"] = True
                    self.refused(broken, way)

    def test_refuses_null_everywhere(self):
        for sample in self.samples:
            for way, _ in walk(sample):
                if way:
                    broken = copy.deepcopy(sample)
                    at(broken, way[:-1])[way[-1]] = None
                    self.refused(broken, way)

    def test_refuses_empty_lists(self):
        for sample in self.samples:
            for way, value in walk(sample):
                if isinstance(value, list):
                    broken = copy.deepcopy(sample)
                    at(broken, way).clear()
                    self.refused(broken, way)

    def test_refuses_wrong_values(self):
        wrong = {
            "format": [0, 2, "1"], "id": ["", "a b", "a,b", "../x", "-a", "a\u00a0b"], "max": [-1, "3", 1000001],
            "kind": ["choice", ""], "step": [0, -0.25, "0.25"], "need": ["must", True], "yearly": ["true", 1],
            "award": ["½", "0/1", "1/0", "1", "101/1", "exclude"], "notAfter": ["06-31", "02-29", "6-30", "30/6"],
            "atLeast": [0, -1, "60", 1000000000000], "columns": [["STT"] * 4, ["STT"] * 6], "name": ["", "a\nb"],
            "numerator": ["Users", ""], "blocksSealing": [["no-answer"], ["capped", "capped"], "capped"], "date": ["23/11/2015", "2015-13-01"], "capped": [1], "partOfWhole": ["yes"],
        }
        tried = set()
        for sample in self.samples:
            sample["capped"] = False
            for way, _ in walk(sample):
                for value in wrong.get(way[-1] if way else None, []):
                    broken = copy.deepcopy(sample)
                    at(broken, way[:-1])[way[-1]] = value
                    self.refused(broken, (way, value))
                    tried.add(way[-1])
        self.assertEqual(tried, set(wrong))

    def test_wants_a_maximum_above_0_where_points_are_claimed(self):
        for sample in self.samples:
            for way, _ in walk(sample):
                if way and way[-1] == "max" and ("kind" in at(sample, way[:-1]) or way == ("max",)):
                    broken = copy.deepcopy(sample)
                    at(broken, way[:-1])["max"] = 0
                    self.refused(broken, way)

    def test_wants_the_maximum_of_a_group_that_is_cut_or_raised(self):
        for sample in self.samples:
            group = next(item for section in sample["sections"] for item in section["items"] if "criteria" in item)
            group["capped"] = True
            self.refused(sample, "capped without max")
            del group["capped"]
            group["atLeast"] = 0
            self.refused(sample, "atLeast without max")
            group["max"] = 1
            self.assertTrue(VALIDATOR.is_valid(sample))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
