# SPDX-License-Identifier: GPL-3.0-or-later
"""The two ways in which a newcomer uses the program. Letters and digits are typed in both; all else, that is which
field takes them, buttons, menus, pages, is done with the one device only."""
import subprocess
import time

TYPING_PAUSE = 5  # milliseconds between keys
FOREIGN_PAUSE = 80  # for a letter that no key of the layout has: it is put on a spare key first
MOST_TABS = 12  # to the next field that is needed
PANEL_STEPS = 40


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def type_text(text):
    for part in _alike(text):
        xdotool("type", "--delay", TYPING_PAUSE if part.isascii() else FOREIGN_PAUSE, "--", part)


def _alike(text):
    """`text` cut where letters of the layout and others meet."""
    part = ""
    for letter in text:
        if part and part.isascii() != letter.isascii():
            yield part
            part = ""
        part += letter
    yield part


class Keyboard:
    PAGES = {"Bắt đầu": 1, "Bảng đánh giá": 2, "Kiểm tra": 3, "Tổng quan": 4, "Bản in": 5}

    def __init__(self, screen):
        self._screen = screen

    def go_to(self, element):
        """Tab after Tab, as somebody does who does not know where the field is."""
        for _ in range(MOST_TABS):
            if element.has("FOCUSED"):
                return
            xdotool("key", "Tab")
            time.sleep(0.02)
        raise AssertionError(f"Tab does not lead to {element.role} “{element.name}”")

    def enter(self, element, text):
        self.go_to(element)
        type_text(text)

    def press(self, element):
        self.go_to(element)
        xdotool("key", "space")

    def next_row(self):
        xdotool("key", "F8")

    def show_page(self, name):
        xdotool("key", f"alt+{self.PAGES[name]}")

    def export_pdf(self):
        xdotool("key", "ctrl+e")

    @staticmethod
    def name_file(file):
        type_text(str(file))  # the cursor is in the field of the name

    def accept(self, _name):
        xdotool("key", "Return")

    def quit(self):
        xdotool("key", "ctrl+q")


class Mouse:
    def __init__(self, screen):
        self._screen = screen

    def click(self, element):
        left, top, width, height = element.place()
        xdotool("mousemove", left + width // 2, top + height // 2, "click", 1)

    def _bring_into_view(self, element):
        """Turns the wheel over the panel until the middle of the element is in its viewport."""
        panels = [one for one in self._screen.seen() if one.name == "Tiêu chí"]
        if not panels:
            return
        left, top, _, height = panels[0].place()
        for _ in range(PANEL_STEPS):
            x, y, _, tall = element.place()
            middle = y + tall // 2
            if x < left or top < middle < top + height - tall // 2:
                return
            xdotool("mousemove", left + 6, top + height // 2, "click", 5 if middle > top else 4)
            time.sleep(0.05)
        raise AssertionError(f"the wheel does not lead to “{element.name}”")

    def enter(self, element, text):
        self.press(element)
        self._screen.wait(lambda: element.has("FOCUSED"), f"the cursor in “{element.name}”")
        type_text(text)

    def press(self, element):
        self._bring_into_view(element)
        self.click(element)

    def next_row(self):
        self.click(self._screen.find("push button", "Mục cần làm tiếp"))

    def show_page(self, name):
        self.click(self._screen.find("page tab", name))

    def export_pdf(self):
        self._menu("Tệp", "Xuất", "PDF…")

    def _menu(self, *path):
        for name in path:
            self.click(self._screen.find("menu item", name))

    def name_file(self, file):
        self.click(self._screen.find("table cell", file.name))

    def accept(self, name):
        self.click(self._screen.find("push button", name))

    def quit(self):
        self._menu("Tệp", "Thoát")
