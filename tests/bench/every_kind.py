# SPDX-License-Identifier: GPL-3.0-or-later
"""A large rubric in which every kind of rule stands many times, with all rows answered, for the figures of a large sheet."""
import json
import pathlib
import random
import sys
from fractions import Fraction

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "golden"))
from random_rubrics import RubricMaker  # noqa: E402

SEED = 2693
TEXTS = ["Tỷ lệ CBCC có sử dụng hộp thư điện tử Tây Ninh đạt từ 60% trở lên", "Thực hiện đúng quy định đối với văn thư",
         "Thực hiện đúng quy định đối với lãnh đạo cơ quan, lãnh đạo phòng và tương đương",
         "Ban hành quy chế sử dụng hệ thống phần mềm quản lý văn bản", "Đạt từ 50% trở lên tổng số văn bản phát hành",
         "Cử cán bộ tham gia đầy đủ các lớp đào tạo, bồi dưỡng về CNTT do tỉnh tổ chức"]
DOCUMENT = {"number": "12/QĐ-STC", "date": "2015-03-02", "title": "Quy chế"}


class LargeMaker(RubricMaker):
    """Its rows have the texts of a real sheet, each with its number."""

    def row(self, id_, kind=None):
        row = super().row(id_, kind)
        row["text"] = f"{TEXTS[len(self.rows) % len(TEXTS)]} ({len(self.rows)})"
        row["number"] = id_
        return row

    def large(self, count):
        rubric = self.rubric()
        rubric.update(id="moi-loai", sections=[], rebased=False)
        for key in ("capped", "atLeast"):
            rubric.pop(key, None)
        self.rows = []
        while True:
            before = len(self.rows)
            section = self.section(f"S{len(rubric['sections'])}", False)
            if len(self.rows) > count:
                del self.rows[before:]
                break
            section["number"] = section["id"]
            rubric["sections"].append(section)
        self.add_gates()
        rubric["max"] = float(sum(Fraction(str(s["max"])) for s in rubric["sections"]))
        return rubric


def answer(chance, row):
    entry = {}
    if row["kind"] in ("graded", "all-or-nothing"):
        entry["claim"] = row["max"]
    for field in row.get("figures", {}).get("fields", []):
        value = chance.choice(field["options"])["id"] if "options" in field else chance.randint(0, 100)
        entry.setdefault("figures", {})[field["name"]] = value
    if "document" in row:
        entry["documents"] = [DOCUMENT]
    return entry


def kinds_of(rubric):
    """What of the format stands in it, for a look at whether it is every kind."""
    found = set()

    def look(value):
        if isinstance(value, dict):
            found.update(key for key in value if not key.startswith("f"))
            for each in value.values():
                look(each)
        elif isinstance(value, list):
            for each in value:
                look(each)

    look(rubric)
    return found


def write(folder, count):
    """rubric.json, answers.json and rows.tsv (depth and five cells of each row) in `folder`; the number of rows, at most `count`."""
    maker = LargeMaker(random.Random(SEED))
    rubric = maker.large(count)
    wanted = {"choice", "bands", "proportional", "atLeast", "each", "bestOfCohort", "byGroup", "deductions", "sum", "best",
              "onlyIf", "declarations", "document", "attachment"}
    assert wanted <= kinds_of(rubric), wanted - kinds_of(rubric)
    folder = pathlib.Path(folder)
    (folder / "rubric.json").write_text(json.dumps(rubric, ensure_ascii=False), encoding="utf-8")
    answers = {row["id"]: answer(maker.random, row) for row in maker.rows if row["kind"] != "reviewed"}
    (folder / "answers.json").write_text(json.dumps({"criteria": answers}, ensure_ascii=False), encoding="utf-8")
    lines = []
    for section in rubric["sections"]:
        lines.append((0, section["number"], section["text"], f"{section['max']} điểm"))
        for item in section["items"]:
            if "criteria" in item:
                lines.append((1, item["number"], item["text"], ""))
            lines += [(2 if "criteria" in item else 1, row["number"], row["text"], row["max"])
                      for row in item.get("criteria", [item])]
    tsv = "".join("\t".join(map(str, line)) + "\t\t1\n" for line in lines)
    (folder / "rows.tsv").write_text(tsv, encoding="utf-8")
    return len(maker.rows)


if __name__ == "__main__":
    print(write(sys.argv[1], int(sys.argv[2])))
