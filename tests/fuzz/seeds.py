#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds that are no text into tests/fuzz/corpus: changes of a good seal, dossier or PDF (fuzztarget.h)."""
import pathlib
import struct

CORPUS = pathlib.Path(__file__).parent / "corpus"


def replaced(offset, data):
    return struct.pack(">I", offset)[1:] + bytes([len(data) - 1]) + data


def erased(offset, length):
    return struct.pack(">I", offset)[1:] + bytes([0x10 | length - 1])


def inserted(offset, data):
    return struct.pack(">I", offset)[1:] + bytes([0x20 | len(data) - 1]) + data


def copied(offset, length, source):
    return struct.pack(">I", offset)[1:] + bytes([0x30 | length - 1]) + struct.pack(">I", source)[1:]


def edited(table, column, row, kind, value=b"", delete=False):
    return bytes([table, column]) + struct.pack(">H", row) + bytes([0 if delete else 1, kind]) + value


def write(target, name, data):
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def changes(target, size):
    """Seeds that every target takes which begins with a good file of about `size` bytes."""
    write(target, "good", b"\x00")
    write(target, "nothing", b"")
    for name, at in {"first": 0, "middle": size // 2, "last": size - 1}.items():
        write(target, f"{name}-replaced", b"\x00" + replaced(at, b"\xff"))
        write(target, f"{name}-erased", b"\x00" + erased(at, 1))
        write(target, f"{name}-inserted", b"\x00" + inserted(at, b"\x00\x00"))
        write(target, f"{name}-copied", b"\x00" + copied(at, 16, size // 3))
    write(target, "many", b"\x00" + b"".join(replaced(at, b"A") for at in range(0, size, size // 40)))


def dossier():
    changes("dossier", 118_000)
    write("dossier", "wal", b"\x00" + replaced(18, b"\x02\x02"))
    write("dossier", "newer", b"\x00" + replaced(60, b"\x00\x00\x00\x02"))
    write("dossier", "page-size", b"\x00" + replaced(16, b"\x00\x01"))
    write("dossier", "pages", b"\x00" + replaced(28, b"\x00\x00\x00\x01"))
    write("dossier", "free-list", b"\x00" + replaced(32, b"\x00\x00\x00\x01\x00\x00\x00\x09"))
    write("dossier", "raw", b"SQLite format 3\x00" + bytes(84))
    for table in range(16):
        write("dossier", f"cell-null-{table}", b"\x01" + edited(table, 1, 0, 0))
        write("dossier", f"cell-text-{table}", b"\x01" + edited(table, table, 0, 7, b"\x03a\x00\xff"))
        write("dossier", f"cell-number-{table}", b"\x01" + edited(table, 2, 1, 1, b"\x7f" + b"\xff" * 7))
    write("dossier", "row-deleted", b"\x01" + edited(3, 0, 2, 0, delete=True))


def seal():
    changes("seal", 1_600)
    write("seal", "content-replaced", b"\x01" + replaced(0, b"x"))
    write("seal", "content-inserted", b"\x01" + inserted(20, b"\n"))
    write("seal", "content-copied", b"\x01" + copied(3, 3, 3))
    write("seal", "empty-sequence", b"\x30\x00")
    write("seal", "endless", b"\x30\x80" * 40)


def pdf():
    changes("pdf", 85_000)
    write("pdf", "version", b"\x00" + replaced(5, b"2"))
    write("pdf", "appended", b"\x00" + inserted(84_999, b"\n%%EOF\n"))
    write("pdf", "header-alone", b"%PDF-1.4\n%%EOF\n")
    write("pdf", "loop", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF\n")


if __name__ == "__main__":
    dossier()
    seal()
    pdf()
