# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who never saw the program fills a whole sheet of Phụ lục I in it, from the start page to the PDF, and
reads on the screen what to do. run.sh starts this on a display of its own.

Usage: newcomer.py keyboard|mouse PROGRAM CLI FOLDER    pictures of each step go into FOLDER, the dossier into $HOME"""
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from hands import Keyboard, Mouse
from screen import FIELDS, Screen, photograph

LIMIT = 300  # seconds for the whole sheet
ROWS = 36
FULL = "100"
EXPORTED = "Đã ghi và kiểm tra: "
AGENCY = "Sở Tài chính"
FIGURE = "50"  # of 50: any ratio and any count that the sheet asks for is met
DOCUMENT = {"Số, ký hiệu": "12/QĐ-STC", "Ngày ban hành": "01/01/{year}"}


class Newcomer:
    def __init__(self, device, pictures):
        self.screen = Screen("bangdiem")
        self.hands = {"keyboard": Keyboard, "mouse": Mouse}[device](self.screen)
        self._pictures = pictures
        self._taken = 0
        self._proof = Path.home() / "minh chung.txt"
        self._proof.write_text("Sổ theo dõi hồ sơ dịch vụ công\n", encoding="utf-8")

    def photograph(self, name):
        if self._pictures:
            self._taken += 1
            photograph(self._pictures / f"{self._taken:02}-{name}.png")

    def start(self):
        create = self.screen.find("push button", "Tạo và điền")
        self._year = self.screen.find("text", "Năm đánh giá").text()
        self.photograph("start")
        self.hands.enter(self.screen.find("text", "Cơ quan, đơn vị"), AGENCY)
        self.hands.enter(self.screen.find("text", "Tổng số cán bộ công chức"), FIGURE)
        self.photograph("start-filled")
        self.hands.press(create)

    def panel(self):
        return self.screen.find("filler", "Tiêu chí").below()

    def breadcrumb(self):
        """“I. Ứng dụng CNTT › 1 › 1.1 · tối đa 1” of the row beside the sheet."""
        return self.screen.find("label", "", self.screen.find("filler", "Tiêu chí")).name

    def fill_sheet(self):
        row = ""
        for number in range(1, ROWS + 1):
            row = self.screen.wait(lambda: (now := self.breadcrumb()) != row and now, "another row")
            self.answer(row)
            self.screen.find("filler", f"Đã trả lời {number}/{ROWS}")
            self.photograph("row-" + re.sub(r"[^0-9A-Za-z.]+", "-", row))
            if number < ROWS:
                self.hands.next_row()

    def answer(self, row):
        """Gives what the panel asks for, top to bottom."""
        panel = list(self.panel())
        labels = [one.name for one in panel if one.role == "label"]
        fields = [one for one in panel if one.role in FIELDS]
        asked = [one for one in fields if self.text_for(one, row, labels)]
        for field in asked:
            self.hands.enter(field, self.text_for(field, row, labels))
        if not asked:
            self.hands.press(next(one for one in panel if one.name == "Tự đánh giá: Có"))
        if any(label.startswith("Tệp minh chứng (bắt buộc)") for label in labels):
            self.attach(next(one for one in panel if one.name.startswith("Thả tệp vào đây")))

    def text_for(self, field, row, labels):
        if field.role == "spin button":
            return row.rpartition("tối đa ")[2]
        if field.name.endswith(" *"):
            return DOCUMENT[field.name[:-2]].format(year=self._year)
        # The label of a figure stands under the heading of the figures; links and notes have theirs.
        figures = any(label.startswith("Số liệu") for label in labels)
        free = ("Liên kết", "Ghi chú", *DOCUMENT, "Trích yếu", "Trang")
        return FIGURE if figures and field.name and not field.name.startswith(free) else None

    def attach(self, zone):
        self.hands.press(zone)
        self.answer_dialog("Mở", self._proof)
        self.screen.find("list item", self._proof.name)

    def answer_dialog(self, button, file):
        """The dialog for files: of a file that is there, or with the name that the program proposes."""
        self.screen.wait(lambda: self.screen.window().role != "frame", "the dialog for files")
        self.screen.find("push button", button)
        self.photograph("files")
        if file:
            self.hands.name_file(file)
        self.hands.accept(button)
        self.screen.wait(lambda: self.screen.window().role == "frame", "the program's window")

    def check(self):
        self.hands.show_page("Kiểm tra")
        self.screen.find("tree", "Những việc còn phải xử lý")
        self.photograph("check")
        errors = [label for label in self.screen.labels() if re.search(r"\d+ lỗi", label)]
        assert not errors, errors

    def print(self):
        self.hands.show_page("Tổng quan")
        self.screen.find("push button", "Xuất ảnh PNG")
        self.photograph("overview")
        self.hands.show_page("Bản in")
        self.screen.find("label", "Trang 1/")
        self.photograph("print")
        self.hands.export_pdf()
        self.answer_dialog("Lưu", None)
        pdf = self.screen.wait(lambda: next(iter(Path.home().rglob("*.pdf")), None), "the PDF")
        self.screen.wait(lambda: any(f"{EXPORTED}{pdf}" in label for label in self.screen.labels()), EXPORTED)
        self.photograph("exported")
        return pdf


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def assess(cli, pdf):
    """What the newcomer leaves behind, seen from outside the program."""
    (dossier,) = Path.home().rglob("*.bangdiem")
    score = json.loads(output(cli, "score", "--json", dossier))
    subprocess.run([cli, "check", dossier], check=True)
    text = output("pdftotext", "-layout", pdf, "-")
    total = re.search(r"Tổng cộng:\s+100 điểm\s+(\S+)$", text, re.MULTILINE)
    assert score["total"] == int(FULL), score["total"]
    assert AGENCY.upper() in text.upper(), "the PDF does not name the agency"
    assert total and total[1] == FULL, "the PDF does not end with the full points"


def main():
    device, program, cli, folder = sys.argv[1:]
    pictures = Path(folder) if folder else None
    started = time.monotonic()
    speaking = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    process = subprocess.Popen([program], cwd=Path.home(), env=speaking)
    try:
        newcomer = Newcomer(device, pictures)
        newcomer.start()
        newcomer.fill_sheet()
        newcomer.check()
        pdf = newcomer.print()
        newcomer.hands.quit()
        assert process.wait(15) == 0, "the program did not end well"
    except BaseException:
        if pictures:
            photograph(pictures / "failed.png")
        raise
    finally:
        process.kill()
    took = time.monotonic() - started
    assess(cli, pdf)
    print(f"{device} only, start page to PDF, {ROWS} rows: {took:.0f} s")
    sys.exit(took > LIMIT)


main()
