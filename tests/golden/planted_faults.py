# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks random rubrics: by faults that `rubric check` must find, and by any change at all of one value."""
import copy

from independent_parts import exactly


def walk(value, way=()):
    yield way, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from walk(child, (*way, key))


def at(value, way):
    for key in way:
        value = value[key]
    return value


# Each fault: where it can be planted (a predicate of a value), and what is done to that value. All of them must be found.

def shift_edge(random, band):
    key = random.choice([k for k in ("from", "above", "below", "upTo") if k in band])
    band[key] += random.choice([-0.5, 0.5, 1000])


def swap_edge(random, band):
    """The edge changes its side: it lies in both bands, or in none."""
    other = {"from": "above", "above": "from", "below": "upTo", "upTo": "below"}
    key = random.choice([k for k in other if k in band])
    band[other[key]] = band.pop(key)


def is_bands_of_ratio(value):
    return isinstance(value, dict) and "over" in value and len(value.get("bands", [])) > 1


def in_bands(change):
    """Of a ratio, so that no value between two edges is skipped; of a band with a neighbour at that edge."""
    def plant(random, measure):
        inner = [band for band in measure["bands"] if any(k in band for k in ("from", "above", "below", "upTo"))
                 and not (measure.get("partOfWhole") and (band.get("from") == 0 or band.get("upTo") == 100))]
        if not inner:
            return False
        change(random, random.choice(inner))
        return True
    return plant


def is_row(value):
    return isinstance(value, dict) and "kind" in value


def is_computed(value):
    return is_row(value) and value["kind"] == "computed"


def has(*keys):
    return lambda value: isinstance(value, dict) and all(key in value for key in keys)


SCALES = ("bands", "atLeast", "proportional", "each", "bestOfCohort")


def is_rising(value):
    return isinstance(value, dict) and "of" in value and value.get("each", 0) > 0


def is_ratio(value):
    return has("of", "over")(value) and "byGroup" not in value


def is_count(value):
    return has("of", "bands")(value) and "over" not in value


def is_years(value):
    return isinstance(value, dict) and "from" in value and set(value) <= {"from", "to"}


def put(key, make):
    def plant(random, value):
        value[key] = make(random, value) if callable(make) else make
        return True
    return plant


def drop(key):
    def plant(random, value):
        del value[key]
        return True
    return plant


def unused_figure(random, row):
    row["figures"]["fields"].append({"name": "khong_dung", "label": "Không dùng"})
    return True


def twin(key):
    def plant(random, value):
        value[key].append(copy.deepcopy(value[key][0]))
        return True
    return plant


def twin_name(key, id_, other):
    """What a person reads is the same, and nothing else."""
    def plant(random, value):
        value[key].append({**copy.deepcopy(value[key][0]), id_: other})
        return True
    return plant


FAULTS = {
    "an edge moved": (is_bands_of_ratio, in_bands(shift_edge)),
    "an edge on the other side": (is_bands_of_ratio, in_bands(swap_edge)),
    "no policy for 0": (has("over", "whenZero"), drop("whenZero")),
    "a policy for 0 that is none": (has("over"), put("whenZero", "skip")),
    "points above the maximum": (is_computed, lambda random, row: put_worth(row)),
    "a share above the whole": (has("points", "id", "label"), put("points", "3/2")),
    "a figure that nobody asks for": (has("of"), put("of", "khong_co")),
    "a figure that nothing uses": (is_computed, unused_figure),
    "an option twice": (has("options"), twin("options")),
    "a figure twice": (has("fields"), twin("fields")),
    "a figure under another's name": (has("fields"), twin_name("fields", "name", "khac")),
    "an option under another's name": (has("options"), twin_name("options", "id", "khac")),
    "one band twice": (lambda v: is_bands_of_ratio(v), twin("bands")),
    "no points": (is_computed, drop("points")),
    "two ways at once": (lambda v: isinstance(v, dict) and "choice" in v, put("each", 1)),
    "an unknown kind": (is_row, put("kind", "scored")),
    "an unknown row to wait for": (is_row, put("onlyIf", {"criterion": "khong-co"})),
    "waiting for itself": (lambda v: is_row(v) and v["max"] > 0, put("onlyIf", lambda random, row: {"criterion": row["id"]})),
    "more decimals than are rounded to": (has("decimals"), put("decimals", 5)),
    "an agency group twice": (has("agencyGroups"), twin("agencyGroups")),
    "a scale less than there are groups": (has("byGroup"), lambda random, v: v["byGroup"].popitem() and True),
    "the sum is another": (lambda v: isinstance(v, dict) and "items" in v and not v.get("capped"),
                           put("max", lambda random, v: float(exactly(v["max"]) + 1))),
    "a deduction with a minus sign": (has("of", "each"), lambda random, v: negate_deduction(v)),
    "null": (has("text"), put("text", None)),
    "an unknown key": (is_computed, put("step2", 1)),
    "an option without points": (lambda v: has("id", "label", "points")(v), drop("points")),
    "a floor above the target": (has("proportional"), put("proportional", {"target": 50, "floor": 60})),
    "an award that is none": (has("award"), put("award", "half")),
    "a weight of 0": (lambda v: isinstance(v, dict) and isinstance(v.get("of"), dict), lambda random, v: zero_weight(random, v)),
    "years that end before they begin": (is_years, put("to", lambda random, years: years["from"] - 1)),
    "a year far away": (is_years, put("from", lambda random, years: random.choice([1999, 2101, 215, "2015", 2015.5]))),
    "no first year": (is_years, drop("from")),
    "taking its own place": (has("replaces", "sections"), put("replaces", lambda random, rubric: [rubric["id"]])),
    "taking one place twice": (has("replaces", "sections"), twin("replaces")),
    "a count that only falls": (is_rising, lambda random, v: fall(v)),
    "a share of itself above the whole": (is_ratio, lambda random, v: put_share(v)),
    "a band between two steps": (is_count, lambda random, v: put_steps(v)),
    "deducting what is never above 0": (has("deductions"), lambda random, v: fall(v["deductions"][0])),
    "a group that is raised without a maximum": (lambda v: has("criteria")(v) and "max" not in v, put("atLeast", -1)),
    "a ratio of a figure to itself": (has("over"), put("of", lambda random, v: v["over"] if isinstance(v["over"], str) else None)),
}


def fall(measure):
    """What its figures only lower is never above 0."""
    names = [measure["of"]] if isinstance(measure["of"], str) else list(measure["of"])
    measure["of"] = dict.fromkeys(names, -1)
    return True


def put_share(measure):
    names = {name for side in ("of", "over") for name in ([measure[side]] if isinstance(measure[side], str) else measure[side])}
    if len(names) < 2:
        return False
    for scale in SCALES:
        measure.pop(scale, None)
    measure.update({"of": sorted(names)[0], "over": dict.fromkeys(sorted(names), 1), "atLeast": 150})
    return True


def put_steps(measure):
    names = [measure["of"]] if isinstance(measure["of"], str) else list(measure["of"])
    measure["of"] = dict.fromkeys(names, 2)
    measure["bands"] = [{"from": 4, "points": "1/1"}, {"is": 3, "points": 0}, {"below": 3, "points": 0}]
    return True


def put_worth(row):
    for _, value in walk(row["points"]):
        if isinstance(value, dict) and value.get("bands"):
            value["bands"][0]["points"] = 2_000_000 - 1_000_000 + 1
            return True
    return False


def negate_deduction(value):
    if set(value) - {"of", "each", "atMost"} or "bands" in value or "atMost" not in value:
        return False
    value["atMost"] = -value["atMost"]
    return True


def zero_weight(random, value):
    value["of"][random.choice(list(value["of"]))] = 0
    return True


def planted(random, rubric):
    """(rubric with one fault, name of the fault)."""
    while True:
        name = random.choice(list(FAULTS))
        fits, plant = FAULTS[name]
        broken = copy.deepcopy(rubric)
        places = [way for way, value in walk(broken) if fits(value)]
        if places and plant(random, at(broken, random.choice(places))):
            return broken, name


def changed_anyhow(random, rubric):
    """The rubric with one value replaced, dropped or doubled: right or wrong."""
    broken = copy.deepcopy(rubric)
    way, value = random.choice([(way, value) for way, value in walk(broken) if way])
    owner, key = at(broken, way[:-1]), way[-1]
    kind = random.choice(["drop", "replace", "replace", "number", "number"])
    if kind == "drop":
        del owner[key]
    elif kind == "number" and isinstance(value, (int, float)) and not isinstance(value, bool):
        owner[key] = random.choice([value + 1, value - 1, value * 2, -value, value / 2, 0, value + 0.00001, 1e9, 10**15])
    else:
        owner[key] = random.choice([None, True, "", "x", "1/2", 0, 1, [], {}, [value], -1, "fail", "best", "f0", "c0"])
    return broken
