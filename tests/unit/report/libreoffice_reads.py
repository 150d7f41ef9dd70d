#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports of random dossiers, opened by LibreOffice and held against what they must show, cell by cell.

Usage: libreoffice_reads.py EXPORT_BATCH [--count 20]
Needs libreoffice-calc-nogui and libreoffice-writer-nogui (scripts/setup.sh develop). No cell may be a formula.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Comma, quote, UTF-8, from line 1; each column as text, or as LibreOffice would take it.
CSV_AS_TEXT = "44,34,76,1," + "/".join(f"{column}/2" for column in range(1, 21))
CSV_AS_GUESSED = "44,34,76,1"


def convert(folder, files, target, out, *options):
    """Converts `files` with a LibreOffice that has a profile of its own."""
    out.mkdir()
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", *options, "--convert-to", target, "--outdir", str(out), *map(str, files)],
        check=True, timeout=1200, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def text_of(element):
    """The text of a paragraph as a reader sees it: the elements for blanks and line feeds as what they mean."""
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            text += "\t"
        elif child.tag == TEXT + "line-break":
            text += "\n"
        else:
            text += text_of(child)
        text += child.tail or ""
    return text


def value_of(cell):
    if cell.get(TABLE + "formula") is not None:
        raise ValueError(f"a formula: {cell.get(TABLE + 'formula')}")
    if cell.get(OFFICE + "value-type") == "float":
        return float(cell.get(OFFICE + "value"))
    return "\n".join(text_of(line) for line in cell.findall(TEXT + "p"))


def rows_of(path, width):
    """The cells of the first sheet; those that another one covers are null."""
    sheet = xml.parse(path).getroot().find(f".//{TABLE}table")
    rows = []
    for row in sheet.iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                continue
            value = None if cell.tag.endswith("covered-table-cell") else value_of(cell)
            cells += [value] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), width - len(cells))
        rows += [cells] * min(int(row.get(TABLE + "number-rows-repeated", "1")), 3)
    return rows


class Check:
    def __init__(self):
        self.cells = 0
        self.faults = []

    def same(self, where, found, expected):
        self.cells += 1
        if found != expected:
            self.faults.append(f"{where}: {found!r} instead of {expected!r}")

    def rows(self, where, found, expected):
        self.same(f"{where} rows", len(found), len(expected))
        for line, (have, want) in enumerate(zip(found, expected)):
            for column, (one, other) in enumerate(zip(have, want)):
                self.same(f"{where} row {line} column {column}", one, other)


def guarded(text):
    """As the CSV writes a text that a spreadsheet could take for a formula."""
    bare = text.lstrip(" \u00a0\u3000\"'\n\ufeff")
    return "'" + text if bare[:1] in tuple("=+-@\t\r＝＋－＠") else text


def as_csv(cell, word):
    """Points with a decimal point; "40 điểm" stays as it is printed."""
    if cell is None:
        return ""
    if not isinstance(cell, float):
        return guarded(cell)
    return word.replace(",", ".") if word.replace(",", "").isdigit() else word


def csv_rows(expected):
    """The CSV has no merged cells: a text stands where it begins, "Tổng cộng" in the second column."""
    rows = []
    for row, words in zip(expected["table"], expected["words"]):
        cells = [as_csv(cell, word) for cell, word in zip(row, words)]
        if row[1] is None:
            cells[0], cells[1] = "", cells[0]
        rows.append(cells)
    return rows


def check_csv(check, name, expected, as_text, as_guessed):
    check.rows(f"{name}.csv", rows_of(as_text, 5), csv_rows(expected))
    guessed = rows_of(as_guessed, 5)  # fails on a formula
    for line, row in enumerate(expected["table"]):
        if isinstance(row[4], float):
            check.same(f"{name}.csv row {line}, its points as a number", guessed[line][4], row[4])


def check_xlsx(check, name, expected, path):
    rows = rows_of(path, 5)
    first = len(expected["above"])
    for line, text in enumerate(expected["above"]):
        check.same(f"{name}.xlsx line {line}", rows[line][0], text)
    check.rows(f"{name}.xlsx", rows[first : first + len(expected["table"])], expected["table"])
    below = first + len(expected["table"])
    for line, text in enumerate(expected["below"]):
        check.same(f"{name}.xlsx line {below + line}", rows[below + line][0], text)


def check_ranking(check, name, expected, workbook, text):
    """The table stands in the workbook where its headings do; what is around it is for people."""
    rows = rows_of(workbook, len(expected[0]))
    first = rows.index(expected[0])
    check.rows(f"{name}.xlsx", rows[first : first + len(expected)], expected)
    numbers = [[float(one) if isinstance(other, float) else one for one, other in zip(have, want)]
               for have, want in zip(rows_of(text, len(expected[0])), expected)]
    check.rows(f"{name}.csv", numbers, [[one if isinstance(one, float) else guarded(one) for one in row] for row in expected])


def check_odt(check, name, expected, path):
    body = xml.parse(path).getroot().find(f".//{OFFICE}text")
    lines = [text_of(line) for line in body.findall(TEXT + "p")]
    texts = expected["above"] + expected["below"]
    check.same(f"{name}.odt lines", [line for line in lines if line], [text for text in texts if text])
    table = body.find(TABLE + "table")
    found = [[None if cell.tag.endswith("covered-table-cell") else
              "\n".join(text_of(line) for line in cell.findall(TEXT + "p"))
              for cell in row if cell.tag.startswith(TABLE)] for row in table.iter(TABLE + "table-row")]
    check.rows(f"{name}.odt", found, expected["words"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=20)
    arguments = parser.parse_args()
    check = Check()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = folder / "made"
        made.mkdir()
        subprocess.run([arguments.program, str(made), str(arguments.count)], check=True)
        convert(folder, sorted(made.glob("*.xlsx")), "fods", folder / "xlsx")
        convert(folder, sorted(made.glob("*.csv")), "fods", folder / "text", f"--infilter=CSV:{CSV_AS_TEXT}")
        convert(folder, sorted(made.glob("*.csv")), "fods", folder / "guessed", f"--infilter=CSV:{CSV_AS_GUESSED}")
        convert(folder, sorted(made.glob("*.odt")), "fodt", folder / "odt")
        for number in range(1, arguments.count + 1):
            expected = json.loads((made / f"{number}.json").read_text(encoding="utf-8"))
            check_xlsx(check, number, expected, folder / "xlsx" / f"{number}.fods")
            check_csv(check, number, expected, folder / "text" / f"{number}.fods", folder / "guessed" / f"{number}.fods")
            check_odt(check, number, expected, folder / "odt" / f"{number}.fodt")
            ranking = json.loads((made / f"r{number}.json").read_text(encoding="utf-8"))
            check_ranking(check, f"r{number}", ranking, folder / "xlsx" / f"r{number}.fods", folder / "text" / f"r{number}.fods")
    for fault in check.faults[:40]:
        print(fault)
    print(f"{arguments.count} dossiers and rankings, {check.cells} values compared, {len(check.faults)} differ")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
