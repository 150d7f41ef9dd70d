# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees of the running program: its accessibility tree, as a screen reader gets it, and its picture."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 15.0  # seconds for anything that is to appear
FIELDS = ("text", "spin button")
_UNREAD = ("table",)  # the sheet's cells: hundreds, and each row is told by the panel beside it


class NotSeen(Exception):
    """Something that should be on the screen is not."""


class Element:
    """One widget as the accessibility tree tells it."""

    def __init__(self, node):
        self.node = node
        self.role = node.get_role_name()
        self.name = node.get_name() or ""

    def has(self, state):
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state))

    def place(self):
        """Left, top, width, height in pixels of the screen."""
        box = self.node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def text(self):
        return Atspi.Text.get_text(self.node, 0, Atspi.Text.get_character_count(self.node))

    def children(self):
        for place in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(place)
            if child is not None:
                yield Element(child)

    def below(self):
        """All that shows in this element, in the order of the tree."""
        for child in self.children():
            if child.has("SHOWING"):
                yield child
                if child.role not in _UNREAD:
                    yield from child.below()


class Screen:
    """The windows of one program."""

    def __init__(self, program_name):
        self._name = program_name
        self._desktop = Atspi.get_desktop(0)

    def window(self):
        """The window that takes the keys: a dialog while one is open."""
        for application in Element(self._desktop).children():
            if application.name == self._name:
                application.node.set_cache_mask(Atspi.Cache.NONE)
                showing = [window for window in application.children() if window.has("SHOWING")]
                active = [window for window in showing if window.has("ACTIVE")]
                if active:
                    return active[-1]
        raise NotSeen("no window of the program")

    def seen(self):
        return list(self.window().below())

    def find(self, role, name, within=None):
        """The first element of this role whose name begins so; waits for it."""
        def look():
            below = within.below() if within else self.window().below()
            return next((one for one in below if one.role == role and one.name.startswith(name)), None)
        return self.wait(look, f"{role} “{name}”")

    @staticmethod
    def wait(look, what):
        """What `look` returns as soon as it is true."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except (NotSeen, gi.repository.GLib.Error):  # a widget may go while it is looked at
                found = None
            if found:
                return found
            time.sleep(0.03)
        raise NotSeen(f"{what} did not appear")

    def labels(self, within=None):
        below = within.below() if within else self.window().below()
        return [one.name for one in below if one.role in ("label", "filler") and one.name]


def photograph(path):
    subprocess.run(["import", "-window", "root", str(path)], check=True)
