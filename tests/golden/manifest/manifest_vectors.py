#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes manifests and fingerprints of dossiers from docs/manifest-format.md and docs/dossier-format.md alone.

It shares no code with src/ and needs the standard library only.

    manifest_vectors.py --show FILE.bangdiem      the manifest of one dossier, and its fingerprint on standard error
    manifest_vectors.py --program P --page PAGE   the test: the program's manifests, the vectors beside this script and
                                                  the page against its own; --write makes the vectors anew
"""
import argparse
import hashlib
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
RANDOM_DOSSIERS = 60
VECTORS = ("blank", "small", "documented", "part")


# --- The manifest ------------------------------------------------------------------------------------------------------

def record(tag, *fields):
    line = tag.encode("ascii")
    for field in fields:
        text = "" if field is None else str(field)
        assert unicodedata.is_normalized("NFC", text), text
        data = text.encode("utf-8")
        line += b" %d:%s" % (len(data), data)
    return line + b"\n"


class File:
    """The rows of a dossier's file."""

    def __init__(self, path):
        self.database = sqlite3.connect("file:%s?mode=ro" % urllib.parse.quote(str(path)), uri=True)

    def rows(self, sql, *values):
        return self.database.execute(sql, values).fetchall()

    def heading(self):
        [(identity, revision, agency, place, staff, year, as_of)] = self.rows(
            "SELECT id, revision, agency, place, staff, year, as_of FROM dossier")
        [(rubric, sha256, json)] = self.rows("SELECT id, sha256, json FROM rubric")
        assert hashlib.sha256(json).hexdigest() == sha256
        yield record("bangdiem-manifest", 1)
        yield record("dossier", identity, revision)
        yield record("rubric", rubric, sha256)
        yield from (record("agency", agency), record("place", place), record("staff", staff), record("year", year),
                    record("as-of", as_of))
        for (name,) in self.rows("SELECT name FROM unit ORDER BY position"):
            yield record("unit", name)

    def part(self):
        for source, edits in self.rows("SELECT source, edits FROM part"):
            yield record("part", source, edits)
        for (criterion,) in self.rows("SELECT criterion FROM part_row ORDER BY criterion"):
            yield record("part-row", criterion)

    def figures(self, criterion):
        for name, value in self.rows("SELECT name, value FROM figure WHERE criterion = ? ORDER BY name", criterion):
            yield record("figure", name, value)
        for position, unit in self.rows(
                "SELECT position, unit FROM answer_unit WHERE criterion = ? ORDER BY position", criterion):
            yield record("row-unit", unit)
            for name, value in self.rows("SELECT name, value FROM unit_figure WHERE criterion = ? AND position = ? "
                                         "ORDER BY name", criterion, position):
                yield record("unit-figure", name, value)

    def evidence(self, criterion):
        positions = {}
        for position, name, content in self.rows(
                "SELECT position, name, content FROM attachment WHERE criterion = ? ORDER BY position", criterion):
            positions.setdefault(content, position)
            chunks = self.rows("SELECT data FROM chunk WHERE content = ? ORDER BY number", content)
            data = b"".join(chunk for (chunk,) in chunks)
            yield record("file", name, len(data), hashlib.sha256(data).hexdigest())
        for number, date, title, page, content in self.rows(
                "SELECT number, date, title, page, content FROM document WHERE criterion = ? ORDER BY position",
                criterion):
            yield record("document", number, date, title, page, positions.get(content))
        for (url,) in self.rows("SELECT url FROM link WHERE criterion = ? ORDER BY position", criterion):
            yield record("link", url)

    def earlier(self, criterion):
        for year, reviewed in self.rows("SELECT year, reviewed FROM earlier WHERE criterion = ?", criterion):
            yield record("earlier", year, reviewed)
        for name, value in self.rows(
                "SELECT name, value FROM earlier_figure WHERE criterion = ? ORDER BY name", criterion):
            yield record("earlier-figure", name, value)
        for fields in self.rows("SELECT number, date, title, page FROM earlier_document WHERE criterion = ? "
                                "ORDER BY position", criterion):
            yield record("earlier-document", *fields)

    def answer(self, criterion):
        row = self.rows("SELECT claim, note FROM answer WHERE criterion = ?", criterion)
        claim, note = row[0] if row else (None, "")
        if claim is not None:
            yield record("claim", claim)
        yield from self.figures(criterion)
        yield from self.evidence(criterion)
        if note:
            yield record("note", note)
        yield from self.earlier(criterion)

    def manifest(self):
        yield from self.heading()
        yield from self.part()
        for target, identity in self.rows("SELECT target, id FROM declared ORDER BY target, id"):
            yield record("declared", target, identity)
        tables = ("answer", "figure", "answer_unit", "attachment", "document", "link", "earlier")
        criteria = {row for table in tables for (row,) in self.rows("SELECT criterion FROM %s" % table)}
        for criterion in sorted(criteria, key=lambda text: text.encode("utf-8")):
            yield record("answer", criterion)
            yield from self.answer(criterion)


def manifest_of(path):
    file = File(path)
    try:
        return b"".join(file.manifest())
    finally:
        file.database.close()


def sealed_manifest(path):
    """What the seal of the present revision says; None of a draft."""
    file = File(path)
    try:
        rows = file.rows("SELECT manifest, sha256 FROM seal JOIN dossier USING (revision) WHERE state = 'sealed'")
    finally:
        file.database.close()
    assert all(hashlib.sha256(manifest).hexdigest() == sha256 for manifest, sha256 in rows)
    return rows[0][0] if rows else None


def fingerprint_text(sha256):
    digits = sha256[:32].upper()
    return "-".join(digits[i:i + 4] for i in range(0, 32, 4))


# --- The test ----------------------------------------------------------------------------------------------------------

def vacuumed(path):
    """The same dossier in a file with other bytes."""
    copy = path.with_suffix(".vacuumed")
    database = sqlite3.connect(path)
    database.execute("VACUUM INTO ?", (str(copy),))
    database.close()
    return copy


def faults_of_file(path):
    manifest = manifest_of(path)
    if manifest != path.with_suffix(".manifest").read_bytes():
        yield "%s: the program's manifest differs" % path.name
    if sealed_manifest(path) != (manifest if path.stem == "sealed" else None):
        yield "%s: another manifest was sealed" % path.name
    if manifest_of(vacuumed(path)) != manifest:
        yield "%s: VACUUM changes it" % path.name
    copy = path.with_name(path.stem + "-copy.bangdiem")
    if copy.exists() and manifest_of(copy) != manifest:
        yield "%s: a copy differs" % path.name


def faults_of_vector(name, manifest, page):
    if manifest != (HERE / (name + ".manifest")).read_bytes():
        yield "%s: differs from the vector" % name
    sha256 = hashlib.sha256(manifest).hexdigest()
    line = "| `%s` | `%s` | `%s` |" % (name, sha256, fingerprint_text(sha256))
    if line not in page:
        yield "the page lacks: " + line
    if name == "small" and manifest.decode("utf-8") not in page:
        yield "the page does not show the small manifest as it is"


def run_test(program, page, is_writing):
    faults = []
    seen = {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run([program, folder, str(RANDOM_DOSSIERS)], check=True)
        for path in sorted(folder.glob("*.bangdiem")):
            faults += faults_of_file(path)
            if not path.stem.endswith("-copy"):
                seen.setdefault(manifest_of(path), []).append(path.stem)
        faults += ["the same manifest: %s" % names for names in seen.values() if len(names) > 1]
        for name in VECTORS:
            manifest = manifest_of(folder / (name + ".bangdiem"))
            if is_writing:
                (HERE / (name + ".manifest")).write_bytes(manifest)
            faults += faults_of_vector(name, manifest, page.read_text(encoding="utf-8"))
    print("%d dossiers" % sum(map(len, seen.values())), *faults, sep="\n")
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", type=pathlib.Path)
    parser.add_argument("--program")
    parser.add_argument("--page", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not options.show:
        return run_test(options.program, options.page, options.write)
    manifest = manifest_of(options.show)
    sys.stdout.buffer.write(manifest)
    sha256 = hashlib.sha256(manifest).hexdigest()
    print(sha256, fingerprint_text(sha256), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
