# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of signing in begin with, in a session of withkeyring.sh and xvfb-run: PROGRAM is their first argument."""
import atexit
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
atexit.register(lambda: (launcher.terminate(), launcher.wait()))
while subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                      "org.a11y.Bus.GetAddress"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode:
    time.sleep(0.1)

from gi.repository import Gio, GLib  # noqa: E402

from desktop import Atspi, Desktop, below, environment_in, is_shown, wait_for  # noqa: E402
from signinserver import CLIENT, TENANT, SignInServer  # noqa: E402

Role = Atspi.Role
PROGRAM = sys.argv.pop(1)
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


class SignInTest(unittest.TestCase):
    """A server, a home, and the window in it once it is started."""

    def setUp(self):
        self.server = SignInServer()
        self.addCleanup(self.server.close)
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.home = os.path.join(self.folder, "home")
        browser = os.path.join(self.folder, "xdg-open")
        self.opened = os.path.join(self.folder, "opened")
        with open(browser, "w", encoding="utf-8") as script:
            script.write(BROWSER.format(log=self.opened))
        os.chmod(browser, 0o755)
        self.variables = {"PATH": self.folder + os.pathsep + os.environ["PATH"]}
        self.clicks = 0
        self.starts = 0
        self.desktop = None
        self.addCleanup(self.end)

    def start(self, *arguments, **settings):
        self.desktop = Desktop(PROGRAM, *arguments, home=self.home, variables=self.variables, **settings)
        self.starts += 1

    def end(self):
        if self.desktop:
            self.desktop.picture(f"{self.id().split('.', 1)[1]}{self.starts}.png")
            self.desktop.close()
            self.desktop = None

    def restart(self, *arguments):
        self.end()
        self.start(*arguments)

    def command(self, *arguments, given=""):
        """Runs a command of the program, in the same home."""
        subprocess.run([PROGRAM, *arguments], input=given, text=True, check=True, timeout=60, stdout=subprocess.DEVNULL,
                       env=environment_in(self.home, **self.variables))

    def add_profile(self, name, server, *more, tenant=TENANT, way="secret", given=""):
        self.command("profile", "add", name, "--cloud=custom", f"--api-url={server.url}", f"--login-url={server.url}",
                     f"--tenant={tenant}", f"--client={CLIENT}", f"--auth={way}", *more, given=given)

    def click(self, role, name, inside=None):
        self.clicks += 1
        self.desktop.click(self.desktop.await_(role, name, inside))

    def enter(self, text):
        """Typed, and finished with the Enter key, which counts as a click."""
        self.clicks += 1
        self.desktop.type(text)
        self.desktop.key("Return")

    def see_incident(self, number="924566"):
        wait_for(lambda: self.desktop.find(Role.LIST_ITEM, "Multi-stage incident"), "the incident in the list")
        self.desktop.await_(Role.LABEL, number)

    def said(self):
        """All that the window says now."""
        return [node.get_name() for node in below(self.desktop.application) if is_shown(node) and node.get_name()]

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
