# SPDX-License-Identifier: GPL-3.0-or-later
"""Random rubrics that use every primitive of docs/rubric-format.md, all of them valid, and figures that lie on edges."""
import math
from fractions import Fraction

from independent_parts import exactly, lies_in, terms

LARGEST = 999_999_999_999
GROUPS = ["vung-1", "vung-2"]
SHEET = {
    "title": "BẢNG SINH NGẪU NHIÊN", "attachedTo": "(để thử)", "agencyLabel": "Tên:", "staffLabel": "Tổng số CBCC:",
    "columns": ["STT", "Nội dung", "Điểm tối đa", "Ghi chú", "Điểm"], "totalLabel": "Tổng:",
    "totalMaximumText": "điểm", "noticeLabel": "Lưu ý:", "notices": ["Không có."],
    "signatures": [{"title": "Người lập", "instruction": "(ký)"}]}


def number(value):
    value = Fraction(value)
    return int(value) if value.denominator == 1 else float(value)


def values_of(points):
    """(least, greatest, step) of what a measure can come to, whatever the counts; None: no limit; step 0: every value."""
    of, over = terms(points["of"]), terms(points["over"]) if "over" in points else {}
    if not over:
        step = Fraction(math.gcd(*(int(w * 10_000) for w in of.values())), 10_000)
        return 0 if min(of.values()) > 0 else None, 0 if max(of.values()) < 0 else None, step
    shares = [of.get(name, 0) / weight * 100 for name, weight in over.items()]
    alone = [weight for name, weight in of.items() if name not in over]
    least = None if any(w < 0 for w in alone) else min(shares)
    greatest = None if any(w > 0 for w in alone) else max(shares)
    if points.get("partOfWhole"):
        least = 0 if least is None else max(least, 0)
        greatest = 100 if greatest is None else min(greatest, 100)
    return least, greatest, 0


def is_constant(points):
    least, greatest, step = values_of({**points, "partOfWhole": False})
    return least is not None and least == greatest


def some_value(band, least, greatest, step):
    """A value of the band that the measure can come to, or None."""
    edge = {key: exactly(value) for key, value in band.items() if key != "points"}
    low = max((x for x in (edge.get("from"), edge.get("above"), least) if x is not None), default=None)
    high = min((x for x in (edge.get("upTo"), edge.get("below"), greatest) if x is not None), default=None)
    far = 2 * step + 1
    if low is None:
        low = -far if high is None else high - far
    if high is None:
        high = low + far
    tried = [step * (math.floor(low / step) + n) for n in range(3)] if step else [low, high, (low + high) / Fraction(2)]
    return next((value for value in tried if low <= value <= high and lies_in(band, value)), None)


def can_be_earned(points, scale, most):
    """No threshold of the scale is always met or never, and the maximum is within reach."""
    least, greatest, step = values_of(points)

    def parts(at):
        return (least is None or least < at) and (greatest is None or greatest >= at)
    if "bands" in scale:
        return all(some_value(band, least, greatest, step) is not None for band in scale["bands"])
    if "atLeast" in scale:
        return parts(exactly(scale["atLeast"]))
    if "proportional" in scale:
        rule = scale["proportional"]
        return parts(exactly(rule.get("target", 100))) and ("floor" not in rule or least is None or least < exactly(rule["floor"]))
    if "each" in scale:
        rises = exactly(scale["each"]) > 0
        return (least if most > 0 and not rises else greatest) is None
    return greatest is None or greatest > 0


def can_be_earned_at_all(points, most):
    least, greatest, _ = values_of(points)
    if "over" in points and is_constant(points) or None not in (least, greatest) and least > greatest:
        return False
    return all(can_be_earned(points, scale, most) for scale in points.get("byGroup", {"": points}).values())


class RubricMaker:
    def __init__(self, random):
        self.random = random

    def chance(self, share):
        return self.random.random() < share

    def rubric(self):
        self.rows = []
        self.decimals = self.random.choice([0, 1, 2, 2, 2, 3, 4])
        rubric = {
            "format": 1, "id": "sinh-ngau-nhien", "name": "Bảng sinh ngẫu nhiên",
            "source": {"decision": "1/QĐ", "issuer": "Thử", "date": "2020-01-01", "appendix": "Phụ lục"},
            "sheet": SHEET, "decimals": self.decimals, "evidenceClause": "Phụ lục, Lưu ý",
            "blocksSealing": ["unanswered"], "rebased": self.chance(0.3),
            "agencyGroups": [{"id": g, "name": g} for g in GROUPS], "sections": []}
        for number_ in range(self.random.randint(1, 3)):
            rubric["sections"].append(self.section(f"S{number_}", False))
        maximum = sum(exactly(s["max"]) for s in rubric["sections"])
        if maximum == 0:
            row = self.row("S9.1", "all-or-nothing")
            rubric["sections"].append({"id": "S9", "number": "", "text": "Mục", "max": row["max"], "maxText": "đ",
                                       "items": [row]})
            maximum = exactly(row["max"])
        if self.chance(0.4):
            rubric["sections"].append(self.section("P", True))
        self.cut(rubric, maximum)
        if self.chance(0.1):
            rubric["atLeast"] = self.random.choice([0, -1, -5])
        self.add_gates()
        self.add_version(rubric)
        return rubric

    def add_version(self, rubric):
        if self.chance(0.3):
            years = rubric["years"] = {"from": self.random.randint(2000, 2100)}
            if self.chance(0.5):
                years["to"] = self.random.randint(years["from"], 2100)
        if self.chance(0.3):
            rubric["replaces"] = [f"bang-cu-{n}" for n in range(self.random.randint(1, 3))]

    def cut(self, target, total):
        if total > 1 and self.chance(0.15):
            target["capped"] = True
            total = total / 2
            total -= total % Fraction(1, 10_000)
        target["max"] = number(total)

    def section(self, id_, pool):
        items = []
        for n in range(self.random.randint(1, 3)):
            if self.chance(0.5):
                items.append(self.row(f"{id_}.{n}"))
            else:
                items.append(self.group(f"{id_}.{n}"))
        section = {"id": id_, "number": "", "text": "Mục", "maxText": "điểm", "items": items}
        if pool:
            section["pool"] = True
        self.cut(section, sum(exactly(i["max"]) if "max" in i else sum(exactly(r["max"]) for r in i["criteria"])
                              for i in items))
        if self.chance(0.2):
            section["atLeast"] = number(exactly(section["max"]) - self.random.choice([1, 2, 10]))
        return section

    def group(self, id_):
        group = {"id": id_, "number": "", "text": "Nhóm",
                 "criteria": [self.row(f"{id_}.{n}") for n in range(self.random.randint(1, 3))]}
        total = sum(exactly(r["max"]) for r in group["criteria"])
        if self.chance(0.2):
            self.cut(group, total)
        if self.chance(0.15):
            group.setdefault("max", number(total))
            group["atLeast"] = number(exactly(group["max"]) - 1)
        if self.chance(0.3):
            group["declarations"] = self.declarations()
        return group

    def declarations(self):
        return [{"id": f"d{n}", "label": "Khai báo", "award": self.random.choice(["1/1", "1/2", "excluded", "excluded"])}
                for n in range(self.random.randint(1, 2))]

    def maximum(self):
        step = Fraction(1, 10 ** self.decimals)
        return number(max(step, Fraction(self.random.choice([1, 2, 5, 10, 20]), self.random.choice([1, 1, 2, 4])) // step * step))

    def row(self, id_, kind=None):
        kind = kind or self.random.choice(["computed"] * 6 + ["graded", "all-or-nothing", "reviewed", "informational"])
        row = {"id": id_, "number": "", "text": "Tiêu chí", "kind": kind, "max": self.maximum()}
        if kind == "graded":
            row["step"] = self.random.choice([s for s in (1, 0.5, 0.25, 0.1) if (exactly(row["max"]) / exactly(s)).denominator == 1] or [row["max"]])
        elif kind == "informational":
            row["max"] = 0
            row["figures"] = {"need": self.random.choice(["required", "optional"]), "fields": [self.count("a")]}
        elif kind == "computed":
            self.compute(row)
        for evidence in ("document", "attachment"):
            if self.chance(0.15):
                row[evidence] = {"need": self.random.choice(["required", "optional"])}
        if self.chance(0.15):
            row["declarations"] = self.declarations()
        self.rows.append(row)
        return row

    @staticmethod
    def count(name):
        return {"name": name, "label": f"Số {name}"}

    def compute(self, row):
        self.fields = []
        self.takes_away = False
        most, least = exactly(row["max"]), Fraction(0)
        if self.chance(0.25):
            least = -Fraction(self.random.choice([1, 2, 5]))
            row["atLeast"] = number(least)
            self.takes_away = True
            if self.chance(0.3):
                most = Fraction(0)
                row["max"] = 0
        row["points"] = self.points(row, most, least, 1)
        need = "required" if self.takes_away else self.random.choice(["required", "required", "optional"])
        row["figures"] = {"need": need, "fields": self.fields}

    def points(self, owner, most, least, depth):
        ways = [self.choice, self.measure, self.measure, self.deductions]
        if most > 0 and depth < 4:
            ways += [self.sum, self.best]
        return self.random.choice(ways)(owner, most, least, depth)

    def new_count(self):
        if self.fields and self.chance(0.3):
            known = [f["name"] for f in self.fields if "options" not in f]
            if known:
                return self.random.choice(known)
        field = self.count(f"f{len(self.fields)}")
        self.fields.append(field)
        return field["name"]

    def worth(self, most, least):
        worths = ["1/2", "1/3", "2/7", 0, number(most)] if most > 0 else [0]
        if least < 0:
            worths.append(number(least))
        points = self.random.choice(worths)
        return points

    def choice(self, owner, most, least, depth):
        options = [{"id": "best", "label": "Tốt", "points": self.random.choice(["1/1", number(most)])}]
        options += [{"id": f"o{n}", "label": f"Mức {n}", "points": self.worth(most, least)} for n in range(self.random.randint(1, 3))]
        self.random.shuffle(options)
        name = f"c{len(self.fields)}"
        self.fields.append({"name": name, "label": f"Chọn {name}", "options": options})
        return {"choice": name}

    def linear(self, signed):
        if self.chance(0.6):
            return self.new_count()
        weights = [1, 0.5, 2, 0.0001, 10] + ([-1, -0.25] if signed else [])
        return {self.new_count(): self.random.choice(weights) for _ in range(self.random.randint(1, 3))}

    def measure(self, owner, most, least, depth):
        """Drawn until it can be earned: figures that were drawn for another are given back."""
        fields = list(self.fields)
        while True:
            points = self.any_measure(most, least)
            if can_be_earned_at_all(points, most):
                return points
            self.fields = list(fields)

    def any_measure(self, most, least):
        points = {}
        if self.chance(0.6):
            points = {"of": self.linear(True), "over": self.linear(False), "whenZero": self.random.choice(["fail", "full"])}
            if self.chance(0.5):
                points["partOfWhole"] = True
        else:
            points = {"of": self.linear(True)}
        if self.chance(0.12):
            points["byGroup"] = {g: self.scale(points, most, least) for g in GROUPS}
        else:
            points.update(self.scale(points, most, least))
        return points

    def scale(self, points, most, least):
        ratio = "over" in points
        scales = ["bands", "bands", "proportional", "best"] + ([] if ratio else ["each", "each"])
        scale = self.random.choice(scales)
        if scale == "bands":
            return {"bands": self.bands(points, most, least)}
        if scale == "best":
            return {"bestOfCohort": True}
        if scale == "each":
            each = self.random.choice([number(most), 0.25, 0.1, 0.0001, -0.5, -1])
            return {"each": each if each != 0 and exactly(each) <= most else -0.5}
        if self.chance(0.4):
            return {"atLeast": self.random.choice([50, 33.3333, 99.99, 1])}
        rule = {"target": self.random.choice([80, 100, 66.6667, 50])}
        if ratio and self.chance(0.3):
            rule = {}
        if self.chance(0.5):
            rule["floor"] = self.random.choice([20, 30, 50])
        return {"proportional": rule}

    def bands(self, points, most, least):
        """Edges in ascending order; each belongs to the band above or to the one below."""
        edges = sorted(self.random.sample([1, 3, 10, 20, 30, 50, 70, 84, 87, 99], self.random.randint(1, 4)))
        bands = []
        low = {}
        if points.get("partOfWhole") and self.chance(0.5):
            low = {"from": 0}
        for edge in edges:
            upper = self.chance(0.7)
            bands.append({**low, ("below" if upper else "upTo"): edge})
            low = {("from" if upper else "above"): edge}
        bands.append({**low, "upTo": 100} if points.get("partOfWhole") and self.chance(0.5) else low)
        whole = self.random.randrange(len(bands))
        for n, band in enumerate(bands):
            band["points"] = number(most) if n == whole else self.worth(most, least)
        self.random.shuffle(bands)
        return bands

    def deductions(self, owner, most, least, depth):
        self.takes_away = True
        items = []
        for _ in range(self.random.randint(1, 3)):
            item = {"of": self.linear(False), "each": self.random.choice([0.25, 0.5, 1, 0.3333])}
            if self.chance(0.4):
                item["atMost"] = self.random.choice([0.5, 1, 2])
            items.append(item)
        return {"deductions": items}

    def parts(self, maxima, depth):
        parts = []
        for maximum in maxima:
            part = {"max": number(maximum)}
            least = Fraction(0)
            if self.chance(0.2):
                least = Fraction(-1)
                part["atLeast"] = -1
                self.takes_away = True
            part["points"] = self.points(part, maximum, least, depth + 1)
            if self.chance(0.3):
                part["label"] = "Phần"
            parts.append(part)
        return parts

    def sum(self, owner, most, least, depth):
        half = most / 2 // Fraction(1, 10_000) * Fraction(1, 10_000)
        maxima = [half, most - half]
        if self.chance(0.2):
            maxima.append(Fraction(1))
            owner["capped"] = True
        return {"sum": self.parts(maxima, depth)}

    def best(self, owner, most, least, depth):
        return {"best": self.parts([most] + [most / 2 // Fraction(1, 10_000) * Fraction(1, 10_000) or most], depth)}

    def add_gates(self):
        """Each row waits for one that stands before it, so there is no circle."""
        for n, row in enumerate(self.rows[1:], 1):
            target = self.random.choice(self.rows[:n])
            if self.chance(0.15) and target["max"] > 0:
                row["onlyIf"] = {"criterion": target["id"]}
                if self.chance(0.5):
                    row["onlyIf"]["atLeast"] = number(min(exactly(target["max"]), Fraction(1)))


def figures_for(random, row, care):
    """Values near the edges of the row's bands, zeros and the largest."""
    values = {}
    for field in row["figures"]["fields"]:
        if random.random() > care:
            continue
        if "options" in field:
            values[field["name"]] = random.choice(field["options"])["id"]
        else:
            values[field["name"]] = random.choice(
                [0, 0, 1, 2, 3, 3, 4, 7, 10, 20, 29, 30, 50, 84, 85, 100, 101, 1204, random.randint(0, 5000), LARGEST])
    return values
