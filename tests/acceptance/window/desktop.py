# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of a test's own, with Utkik on it: keys come from the X server, what is seen from the accessible tree."""
import json
import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds until something that should come counts as missing
STILL = 0.05  # between two looks
ITEMS = {Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM, Atspi.Role.PAGE_TAB}


class Missing(AssertionError):
    """What was waited for did not come."""


def wait_for(look, what):
    """Looks until `look` gives something, and returns it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:  # went while it was looked at
            found = None
        if found:
            return found
        time.sleep(STILL)
    raise Missing(what)


def below(node):
    """The node and all below it, from the top."""
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from below(child)


def has_state(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has_state(node, Atspi.StateType.SHOWING)


def environment_in(home, **variables):
    """That of the program with all its folders in `home`."""
    folders = {f"XDG_{name.upper()}_HOME": os.path.join(home, name) for name in ("config", "data", "cache", "state")}
    return dict(os.environ, **folders, **variables)


class Desktop:
    """Under xvfb-run and dbus-run-session: a window manager, and one Utkik with settings of its own."""

    def __init__(self, program, *arguments, language="en", theme="light", home=None, variables=None, **settings):
        """`home`: a folder that outlives this desktop; without it one of its own."""
        self._home = None if home else tempfile.TemporaryDirectory()
        self.home = home or self._home.name
        folder = os.path.join(self.home, "config", "utkik")
        os.makedirs(folder, exist_ok=True)
        if not os.path.exists(os.path.join(folder, "settings.json")):
            with open(os.path.join(folder, "settings.json"), "w", encoding="utf-8") as file:
                json.dump({"language": language, "theme": theme, **settings}, file)
        environment = environment_in(self.home, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **(variables or {}))
        self._manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self._is_managed, "a window manager")  # a window that comes while it starts may stay unmapped for ever
        self._program = subprocess.Popen([program, *arguments], env=environment)
        self.application = wait_for(self._find_application, "Utkik in the accessible tree")
        self.window_id = wait_for(self._find_window, "a window called Utkik").split()[-1]
        wait_for(self._takes_keys, "the focus in the window")

    def close(self):
        for process in (self._program, self._manager):
            process.terminate()
            process.wait(timeout=PATIENCE)
        if self._home:
            self._home.cleanup()

    @property
    def process_id(self):
        return self._program.pid

    @property
    def is_running(self):
        return self._program.poll() is None

    def focus_window(self):
        self._xdotool("windowfocus", "--sync", self.window_id)

    def _takes_keys(self):
        """The window manager may give the focus elsewhere while the window comes up; keys would be lost."""
        self.focus_window()
        return any(has_state(node, Atspi.StateType.ACTIVE) for node in below(self.application) if node.get_role() == Atspi.Role.FRAME)

    def fill_screen(self):
        self._xdotool("windowsize", "--sync", self.window_id, "100%", "100%")
        self._xdotool("windowmove", self.window_id, "0", "0")

    def key(self, *keys):
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", text)

    def click(self, node):
        """With the mouse, in the middle of it."""
        place = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        middle = (str(place.x + place.width // 2), str(place.y + place.height // 2))
        self._xdotool("mousemove", "--sync", *middle, "click", "1")

    def copy(self, text):
        """Puts a text on the clipboard, owned by another process."""
        subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def find(self, role, name="", inside=None):
        """The first shown thing of that role whose name has `name` in it, or None."""
        for node in below(inside or self.application):
            if node.get_role() == role and name in (node.get_name() or "") and is_shown(node):
                return node
        return None

    def await_(self, role, name="", inside=None):
        return wait_for(lambda: self.find(role, name, inside), f"{role.value_nick} “{name}”")

    def await_gone(self, role, name):
        wait_for(lambda: self.find(role, name) is None, f"the going of {role.value_nick} “{name}”")

    def focused(self):
        """What the next key goes to: an item, where a list or table has the focus. Qt calls the current item of a view and
        the current tab focused at all times, so these count only where what holds them has the focus too; and a viewport,
        which cannot have it, when its scroll area has."""
        found = None
        for node in below(self.application):
            if has_state(node, Atspi.StateType.FOCUSED) and has_state(node, Atspi.StateType.FOCUSABLE) and is_shown(node):
                if node.get_role() not in ITEMS or has_state(node.get_parent(), Atspi.StateType.FOCUSED):
                    found = node
        return found

    @staticmethod
    def picture(file):
        """Saves what the screen shows, with the program of ours that UTKIK_CAMERA names."""
        if "UTKIK_CAMERA" in os.environ:
            subprocess.run([os.environ["UTKIK_CAMERA"], "--screenshot", file], check=True)

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self._program.pid:
                return child
        return None

    @staticmethod
    def _is_managed():
        return subprocess.run(["xdotool", "get_desktop"], capture_output=True, check=False).returncode == 0

    @staticmethod
    def _find_window():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Utkik"], capture_output=True, text=True, check=False)
        return found.stdout.strip()

    @staticmethod
    def _xdotool(*words):
        subprocess.run(["xdotool", *words], check=True, stdout=subprocess.DEVNULL)
