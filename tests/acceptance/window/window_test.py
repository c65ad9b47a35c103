# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a person at a keyboard and a screen reader meet it: window_test.py PROGRAM [TEST…].

Runs under xvfb-run and dbus-run-session (see CMakeLists.txt)."""
import subprocess
import sys
import tempfile
import time
import unittest

from desktop import Atspi, Desktop, below, environment_in, has_state, is_shown, wait_for

Role = Atspi.Role
State = Atspi.StateType
PROGRAM = sys.argv.pop(1)

# What a person can act on, and so must be told the name of.
CONTROLS = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.SPIN_BUTTON, Role.TEXT,
    Role.PASSWORD_TEXT, Role.TABLE, Role.TREE, Role.TREE_TABLE, Role.LIST, Role.LIST_ITEM, Role.PAGE_TAB, Role.MENU_ITEM,
    Role.LINK,
}


class WindowTest(unittest.TestCase):
    language = "en"

    def setUp(self):
        self.desktop = Desktop(PROGRAM, "--demo", language=self.language)
        self.addCleanup(self.desktop.close)
        self.addCleanup(self.desktop.picture, f"{self.id().split('.', 1)[1]}.png")

    def row(self, incident):
        return self.desktop.await_(Role.LIST_ITEM, f"Incident {incident}")

    def unnamed(self):
        return [
            node.get_role().value_nick
            for node in below(self.desktop.application)
            if is_shown(node) and node.get_role() in CONTROLS and not (node.get_name() or "").strip()
        ]


class Keyboard(WindowTest):
    def test_opens_on_an_incident(self):
        self.row(924565)
        self.desktop.await_(Role.PAGE_TAB, "Alerts 14")

    def test_looks_up_what_is_typed(self):
        self.desktop.type("see 924566, please")
        self.desktop.key("Return")
        self.assertIn("Phishing", wait_for(lambda: self.ready_row(924566), "924566 fetched").get_name())
        self.desktop.await_(Role.LABEL, "Incident ID 924566")

    def test_looks_up_what_is_pasted_outside_the_field(self):
        self.row(924565)
        self.desktop.copy("Please look at https://security.microsoft.com/incidents/924570 today.")
        self.desktop.key("ctrl+2")  # the alerts have the focus
        self.desktop.key("ctrl+v")
        wait_for(lambda: self.ready_row(924570), "924570 fetched")

    def start_again(self, *arguments, given=None):
        """A second start; it ends at once, having handed over what it was given."""
        environment = environment_in(self.desktop.home, QT_QPA_PLATFORM="xcb")
        subprocess.run([PROGRAM, "--demo", *arguments], env=environment, input=given, timeout=30, check=True)

    def test_takes_over_what_a_second_start_was_given(self):
        with tempfile.NamedTemporaryFile(suffix=" handover.eml") as file:
            file.write(b"Subject: Incident 810103\r\n\r\nplease")
            file.flush()
            self.start_again("810101")
            self.start_again("utkik://incident/810102")
            self.start_again(file.name)
            self.start_again("-", given="Incidenten 810104 är öppen".encode("cp1252"))
            for incident in range(810101, 810105):
                self.row(incident)

    def test_says_what_it_cannot_find(self):
        self.desktop.type("1")
        self.desktop.key("Return")
        found = wait_for(lambda: self.ready_row(1), "an answer about 1")
        self.assertIn("not found", found.get_name().lower())

    def test_shows_every_view(self):
        self.row(924565)
        tabs = [node for node in below(self.desktop.application) if node.get_role() == Role.PAGE_TAB]
        self.assertGreaterEqual(len(tabs), 6)
        for number, tab in enumerate(tabs, 1):
            if number > 9:
                break
            self.desktop.key(f"ctrl+{number}")
            wait_for(lambda t=tab: has_state(t, State.FOCUSED), f"tab {number}")  # Qt's word for the current one
            wait_for(self.desktop.focused, f"a focus in tab {number}")
            self.assertEqual(self.unnamed(), [], f"tab {number}")

    def test_removes_and_takes_back(self):
        self.desktop.type("924566")
        self.desktop.key("Return")
        wait_for(lambda: self.ready_row(924566), "924566 fetched")
        for _ in range(4):
            if self.desktop.focused().get_role() == Role.LIST_ITEM:
                break
            self.desktop.key("F6")
        self.assertIn("924566", self.desktop.focused().get_name())
        self.desktop.key("Delete")
        self.desktop.await_gone(Role.LIST_ITEM, "Incident 924566")
        self.desktop.key("ctrl+z")
        self.row(924566)

    def test_reaches_everything_with_tab(self):
        self.row(924565)
        seen = [self.focus()]
        while len(seen) < 100:
            focus = self.tab_from(seen[-1])
            self.assertIsNotNone(focus, f"no focus after {seen}")
            if focus == seen[0]:
                break
            seen.append(focus)
        else:
            self.fail(f"Tab does not come round: {seen}")
        roles = {role for role, _ in seen}
        for role in (Role.TEXT, Role.PUSH_BUTTON, Role.LIST_ITEM):
            self.assertIn(role, roles, seen)
        for role, name in seen:
            self.assertTrue((name or "").strip(), f"a {role.value_nick} without a name has the focus, among {seen}")

    def test_lists_the_keys(self):
        self.row(924565)
        self.desktop.key("F1")
        dialog = self.desktop.await_(Role.DIALOG)
        self.assertTrue(dialog.get_name())
        self.desktop.key("Escape")
        wait_for(lambda: self.desktop.find(Role.DIALOG) is None, "the going of the dialog")

    def focus(self):
        node = wait_for(self.desktop.focused, "a focus")
        return node.get_role(), node.get_name()

    def tab_from(self, last):
        """The next focus. A text with links keeps it for as many steps."""
        for _ in range(60):
            self.desktop.key("Tab")
            time.sleep(0.2)
            if after := self.focus_after(last):
                return after
        return None

    def focus_after(self, last):
        now = self.focus()
        return now if now != last else None

    def ready_row(self, incident):
        node = self.desktop.find(Role.LIST_ITEM, f"Incident {incident}")
        if node and not any(word in node.get_name() for word in ("Queued", "queued", "Fetching", "fetching")):
            return node
        return None


class FirstLook(unittest.TestCase):
    def test_three_actions_tell_where_who_and_what_ran(self):
        """From a cold start with the ID in the clipboard."""
        desktop = Desktop(PROGRAM, "--demo")
        self.addCleanup(desktop.close)
        self.addCleanup(desktop.picture, "FirstLook.png")
        desktop.copy("Please look at incident 924565 at once")
        desktop.key("ctrl+v")  # 1: into the field that has the focus
        desktop.key("Return")  # 2: shows the overview
        desktop.await_(Role.TABLE_CELL, "cnt-ws-0417")  # which device
        desktop.await_(Role.TABLE_CELL, "user")  # which user
        desktop.key("ctrl+" + str(self.number_of(desktop, "Processes")))  # 3
        wait_for(
            lambda: desktop.find(Role.TREE_ITEM, "powershell") or desktop.find(Role.TABLE_CELL, "powershell"), "what ran"
        )

    @staticmethod
    def number_of(desktop, title):
        tabs = [node for node in below(desktop.application) if node.get_role() == Role.PAGE_TAB]
        return next(number for number, tab in enumerate(tabs, 1) if tab.get_name().startswith(title))


class Clipboard(unittest.TestCase):
    def watching(self, watch):
        desktop = Desktop(PROGRAM, "--demo", watchClipboard=watch)
        self.addCleanup(desktop.close)
        desktop.await_(Role.LIST_ITEM, "924565")
        desktop.copy("Please see incidents 924566 and 924570.")
        return desktop

    def test_offers_what_other_programs_copy(self):
        desktop = self.watching(True)
        notice = desktop.await_(Role.LABEL, "2 incident IDs copied elsewhere: 924566, 924570").get_parent()
        self.assertIsNone(desktop.find(Role.LIST_ITEM, "924566"))  # nothing goes out by itself
        desktop.click(desktop.await_(Role.PUSH_BUTTON, "Look up", inside=notice))
        desktop.await_(Role.LIST_ITEM, "924566")
        desktop.await_gone(Role.LABEL, "copied elsewhere")

    def test_is_left_alone_unless_asked_for(self):
        desktop = self.watching(False)
        desktop.key("ctrl+l")
        desktop.key("ctrl+v")  # it is there, and was not looked at
        desktop.await_(Role.TEXT)
        self.assertIsNone(desktop.find(Role.LABEL, "copied elsewhere"))


class Swedish(WindowTest):
    language = "sv"

    def test_names_everything(self):
        self.desktop.await_(Role.PAGE_TAB, "Bevis")
        self.assertEqual(self.unnamed(), [])
        self.assertIsNone(self.desktop.find(Role.PAGE_TAB, "Evidence"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
