# SPDX-License-Identifier: GPL-3.0-or-later
"""The points of computed rows, with exact fractions: docs/rubric-format.md, "Computed rows", written down once more."""
from fractions import Fraction

GIVEN, MISSING, FAULTY, WAITING = "given", "missing", "faulty", "waiting"


def exactly(number):
    return Fraction(str(number))


def rounded(value, decimals):
    """Halves away from 0."""
    scale = 10 ** decimals
    whole = (abs(value) * scale * 2 + 1) // 2
    return Fraction(whole if value >= 0 else -whole, scale)


def worth(points, maximum):
    return maximum * Fraction(points) if isinstance(points, str) else exactly(points)


def lies_in(band, value):
    tests = {"is": lambda x: value == x, "from": lambda x: value >= x, "above": lambda x: value > x,
             "below": lambda x: value < x, "upTo": lambda x: value <= x}
    return all(test(exactly(band[key])) for key, test in tests.items() if key in band)


def terms(linear):
    return {linear: Fraction(1)} if isinstance(linear, str) else {name: exactly(w) for name, w in linear.items()}


def total(linear, figures):
    """None where a figure is missing."""
    if any(name not in figures for name in terms(linear)):
        return None
    return sum(weight * figures[name] for name, weight in terms(linear).items())


class Measured:
    def __init__(self, points, figures):
        self.points = points
        self.above = total(points["of"], figures)
        self.below = total(points["over"], figures) if "over" in points else Fraction(1)
        self.is_missing = self.above is None or self.below is None

    def is_full(self):
        return self.below == 0 and self.points.get("whenZero") == "full"

    def is_faulty(self):
        outside = self.points.get("partOfWhole") and not 0 <= self.above <= self.below
        return outside or (self.below == 0 and not self.is_full())

    def value(self):
        return self.above / self.below * (100 if "over" in self.points else 1)


class Row:
    """The parts of one row. `cohort`: {"group": id or None, "bests": {place: value}}."""

    def __init__(self, row, figures, cohort):
        self.row = row
        self.figures = figures
        self.cohort = cohort
        self.options = {f["name"]: f["options"] for f in row.get("figures", {}).get("fields", []) if "options" in f}

    def whole(self):
        return self.part(self.row["points"], exactly(self.row["max"]), exactly(self.row.get("atLeast", 0)), "")

    def part(self, points, most, least, place):
        state, value = self.way(points, most, place)
        if state == GIVEN:
            value = min(value, most)
            value = value if least is None else max(value, least)
        return state, value

    def way(self, points, most, place):
        if "choice" in points:
            return self.chosen(points["choice"], most)
        if "of" in points:
            return self.measured(points, most, place)
        if "deductions" in points:
            return self.deducted(points["deductions"], most)
        best = "best" in points
        results = [
            self.part(p["points"], exactly(p["max"]), exactly(p.get("atLeast", 0)), f"{place}/{n}")
            for n, p in enumerate(points["best" if best else "sum"])]
        return self.combined(results, max if best else sum)

    @staticmethod
    def combined(results, together):
        states = [state for state, _ in results]
        if WAITING in states:
            return WAITING, None
        values = [value for state, value in results if state == GIVEN]
        if not values:
            return FAULTY if FAULTY in states else MISSING, None
        return GIVEN, together(values)

    def chosen(self, name, most):
        if name not in self.figures:
            return MISSING, None
        option = next(o for o in self.options[name] if o["id"] == self.figures[name])
        return GIVEN, worth(option["points"], most)

    def deducted(self, deductions, most):
        results = []
        for item in deductions:
            count = total(item["of"], self.figures)
            if count is None:
                results.append((MISSING, None))
                continue
            taken = min(-count * exactly(item["each"]), Fraction(0))
            results.append((GIVEN, max(taken, -exactly(item["atMost"])) if "atMost" in item else taken))
        state, value = self.combined(results, sum)
        return (state, most + value) if state == GIVEN else (state, None)

    def measured(self, points, most, place):
        measure = Measured(points, self.figures)
        if measure.is_missing:
            return MISSING, None
        if measure.is_faulty():
            return FAULTY, None
        if measure.is_full():
            return GIVEN, most
        scale = points
        if "byGroup" in points:
            if self.cohort["group"] is None:
                return WAITING, None
            scale = points["byGroup"][self.cohort["group"]]
        return self.scaled(scale, measure.value(), most, place)

    def scaled(self, scale, value, most, place):
        if "bands" in scale:
            return GIVEN, next(worth(b["points"], most) for b in scale["bands"] if lies_in(b, value))
        if "atLeast" in scale:
            return GIVEN, most if value >= exactly(scale["atLeast"]) else Fraction(0)
        if "each" in scale:
            return GIVEN, value * exactly(scale["each"])
        if "proportional" in scale:
            rule = scale["proportional"]
            if "floor" in rule and value < exactly(rule["floor"]):
                return GIVEN, Fraction(0)
            return GIVEN, value / exactly(rule.get("target", 100)) * most
        best = self.cohort["bests"].get((self.row["id"], place))
        if best is None:
            return WAITING, None
        return GIVEN, value / best * most if best > 0 else Fraction(0)

    def measures(self):
        """(place, points) of everything that is measured."""
        yield from self._measures(self.row["points"], "")

    def _measures(self, points, place):
        if "of" in points:
            yield place, points
        for n, part in enumerate(points.get("sum", points.get("best", []))):
            yield from self._measures(part["points"], f"{place}/{n}")

    def any_faulty(self):
        found = (Measured(points, self.figures) for _, points in self.measures())
        return any(not m.is_missing and m.is_faulty() for m in found)


def compares(points):
    scales = points.get("byGroup", {"": points}).values()
    return any("bestOfCohort" in scale for scale in scales)
