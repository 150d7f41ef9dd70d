#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string of the program has its Vietnamese, whole and with the same places to fill.

lupdate reads src/ and ui/ into a copy of the .ts files: a string that is new there is one that nobody translated.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
NAMES = ["bangdiem_vi.ts", "bangdiem_en.ts", "qtbase_vi.ts"]


def messages(path):
    """(context, source) to (translation, whether it is finished)."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            key = (context.findtext("name"), message.findtext("source"))
            found[key] = ("".join(translation.itertext()).strip(), translation.get("type") is None)
    return found


def faults_of(name, known):
    for (context, source), (translation, finished) in known.items():
        where = f"{name}: {context}: {source!r}"
        if not finished or not translation:
            yield f"{where} is not translated"
        elif sorted(re.findall(r"%\d", source)) != sorted(re.findall(r"%\d", translation)):
            yield f"{where} has other places to fill than {translation!r}"
        elif name.startswith("bangdiem") and ("&" in source) != ("&" in translation):
            yield f"{where} has a key to reach it where {translation!r} has none, or the other way round"


def main():
    faults = []
    with tempfile.TemporaryDirectory() as copy:
        for name in NAMES:
            shutil.copy(FOLDER / name, copy)
        subprocess.run([ROOT / "scripts" / "update-translations.sh", copy], check=True)
        for name in NAMES:
            known = messages(FOLDER / name)
            faults += faults_of(name, known)
            read = messages(pathlib.Path(copy) / name)
            faults += [f"{name}: {key} is new; run scripts/update-translations.sh" for key in read.keys() - known.keys()]
            faults += [f"{name}: {key} is used no more" for key in known.keys() - read.keys()]
    if len(messages(FOLDER / "bangdiem_vi.ts")) < 100:
        faults.append("bangdiem_vi.ts: too few strings; lupdate found nothing?")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
