# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to the first incident, with a real keychain: signin_test.py PROGRAM [TEST…].

Runs under withkeyring.sh and xvfb-run (see CMakeLists.txt): class Open with a keychain that is open, Locked with one that
is locked, Absent without any."""
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

LAUNCHER = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
# The session of these tests starts nothing on demand, and the accessible tree needs its bus.
launcher = subprocess.Popen([next(path for path in LAUNCHER if os.path.exists(path)), "--launch-immediately"],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
while subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                      "org.a11y.Bus.GetAddress"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode:
    time.sleep(0.1)

from gi.repository import Gio, GLib  # noqa: E402

from desktop import Atspi, Desktop, below, is_shown, wait_for  # noqa: E402
from signinserver import CLIENT, TENANT, USER_CODE, SignInServer  # noqa: E402

Role = Atspi.Role
PROGRAM = sys.argv.pop(1)
MOST_CLICKS = 4
# A person's browser, which only notes what it was to open.
BROWSER = """#!/bin/sh
echo "$1" >> "{log}"
"""


def kept_in_keychain():
    """The items in the Secret Service of this session."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    unlocked, locked = bus.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service",
                                     "SearchItems", GLib.Variant("(a{ss})", ({},)), None, Gio.DBusCallFlags.NONE, -1)
    return unlocked + locked


class FirstSignIn(unittest.TestCase):
    def setUp(self):
        self.server = SignInServer()
        self.addCleanup(self.server.close)
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        browser = os.path.join(self.folder, "xdg-open")
        self.opened = os.path.join(self.folder, "opened")
        with open(browser, "w", encoding="utf-8") as script:
            script.write(BROWSER.format(log=self.opened))
        os.chmod(browser, 0o755)
        self.clicks = 0
        self.starts = 0
        self.desktop = None
        self.addCleanup(self.end)
        self.start()

    def start(self):
        path = self.folder + os.pathsep + os.environ["PATH"]
        self.desktop = Desktop(PROGRAM, home=os.path.join(self.folder, "home"), variables={"PATH": path})
        self.starts += 1

    def end(self):
        if self.desktop:
            self.desktop.picture(f"{self.id().split('.', 1)[1]}{self.starts}.png")
            self.desktop.close()

    def restart(self):
        self.end()
        self.start()

    def click(self, role, name, inside=None):
        self.clicks += 1
        self.desktop.click(self.desktop.await_(role, name, inside))

    def enter(self, text):
        """Typed, and finished with the Enter key, which counts as a click."""
        self.clicks += 1
        self.desktop.type(text)
        self.desktop.key("Return")

    def fill_in(self):
        """The form of a tenant, by the keyboard, but for how to sign in."""
        self.desktop.await_(Role.DIALOG)
        self.desktop.type("Contoso")
        self.desktop.key("Tab")
        self.desktop.type(TENANT)
        self.desktop.key("Tab")
        self.desktop.type(CLIENT)
        # Only because the test's cloud is this computer; nobody else has to do it.
        self.desktop.key("alt+l")
        self.desktop.type("Other")
        self.desktop.key("alt+i")
        self.desktop.type(self.server.url)
        self.desktop.key("alt+h")
        self.desktop.type(self.server.url)

    def sign_in(self):
        """What the person does with the code, at the service: not counted."""
        self.desktop.click(self.desktop.await_(Role.PUSH_BUTTON, "Copy code and open page"))
        wait_for(lambda: os.path.exists(self.opened), "a page opened in the browser")
        with open(self.opened, encoding="utf-8") as opened:
            self.assertEqual(opened.read().strip(), self.server.url + "/device")
        self.server.is_approved = True

    def come_to_first_incident(self):
        self.click(Role.PUSH_BUTTON, "Sign in")
        self.fill_in()
        form = self.desktop.await_(Role.DIALOG)
        self.click(Role.RADIO_BUTTON, "code", form)
        self.click(Role.PUSH_BUTTON, "Sign in", form)
        self.desktop.await_(Role.LABEL, USER_CODE)
        self.sign_in()
        self.desktop.await_gone(Role.LABEL, USER_CODE)

    def see_incident(self):
        wait_for(lambda: self.desktop.find(Role.LIST_ITEM, "Multi-stage incident"), "the incident in the list")
        self.desktop.await_(Role.LABEL, "924566")

    def said(self):
        """All that the window says now."""
        return [node.get_name() for node in below(self.desktop.application) if is_shown(node) and node.get_name()]

    def close_message(self):
        self.desktop.key("Escape")
        wait_for(lambda: not self.has_message(), "the going of the message")

    def has_message(self):
        return self.desktop.find(Role.ALERT) or self.desktop.find(Role.DIALOG)

    def told_by_system(self):
        """Secrets in what everybody on the computer can see of the program."""
        found = []
        for name in ("cmdline", "environ"):
            with open(f"/proc/{self.desktop.process_id}/{name}", "rb") as file:
                content = file.read()
            self.assertTrue(content)
            found += [(name, secret) for secret in self.server.secrets if secret.encode() in content]
        return found

    def kept_on_disk(self):
        found = []
        for path in glob.glob(os.path.join(self.desktop.home, "**"), recursive=True, include_hidden=True):
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                found += [(path, secret) for secret in self.server.secrets if secret.encode() in content]
        return found


class Open(FirstSignIn):
    def test_takes_four_clicks(self):
        self.come_to_first_incident()
        self.enter("924566")
        self.see_incident()
        self.assertLessEqual(self.clicks, MOST_CLICKS)
        self.assertFalse(self.has_message())
        self.assertEqual(self.kept_on_disk(), [])
        self.assertEqual(self.told_by_system(), [])
        # What is shown is no secret either: titles, accessible texts.
        self.assertFalse([text for text in self.said() for secret in self.server.secrets if secret in text])

    def test_is_signed_in_at_the_next_start(self):
        self.come_to_first_incident()
        self.restart()
        self.enter("924566")
        self.see_incident()

    def test_signs_out_and_keeps_the_tenant(self):
        self.come_to_first_incident()
        self.enter("924566")
        self.see_incident()
        wait_for(kept_in_keychain, "something in the keychain")
        self.desktop.key("alt+t", "o")  # Tools, Sign out
        wait_for(lambda: any(text.startswith("Signed out of Contoso. Nothing is kept. The sign-in service has revoked")
                             for text in self.said()), "a word of it")
        self.assertEqual(self.server.revoked, [self.server.secrets[2]])
        self.assertEqual(kept_in_keychain(), [])
        # Nothing is left in memory either, to be used once more.
        requests = len(self.server.requests)
        self.desktop.key("ctrl+l")
        self.enter("924570")
        self.desktop.await_(Role.LABEL, "Not signed in")
        self.restart()
        self.enter("924571")
        self.desktop.await_(Role.LABEL, "Not signed in")
        self.assertEqual(len(self.server.requests), requests)
        self.desktop.key("alt+t", "g")  # Tools, Sign in again
        self.desktop.await_(Role.LABEL, USER_CODE)


class WithoutKeychain(FirstSignIn):
    words = ""

    def check_session_only(self):
        self.come_to_first_incident()
        wait_for(lambda: any(self.words in text for text in self.said()), f"a word of it: {self.words}")
        self.desktop.picture(f"{self.id().split('.', 1)[1]}.png")
        self.close_message()
        self.enter("924566")
        self.see_incident()
        self.assertEqual(self.kept_on_disk(), [])
        # The next session knows nothing of it, and says so.
        self.restart()
        renewals = len(self.server.requests)
        self.enter("924570")
        wait_for(lambda: self.desktop.find(Role.LIST_ITEM, "924570"), "a row about it")
        wait_for(lambda: any(self.words in text for text in self.said()), f"a word of it: {self.words}")
        self.assertEqual(len(self.server.requests), renewals)


class Locked(WithoutKeychain):
    words = "locked"

    def test_serves_for_the_session(self):
        self.check_session_only()


class Absent(WithoutKeychain):
    words = "keychain"

    def test_serves_for_the_session(self):
        self.check_session_only()


if __name__ == "__main__":
    try:
        unittest.main(verbosity=2)
    finally:
        launcher.terminate()
        launcher.wait()
