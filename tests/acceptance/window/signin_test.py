# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to the first incident, with a real keychain: signin_test.py PROGRAM [TEST…].

Runs under withkeyring.sh and xvfb-run (see CMakeLists.txt): class Open with a keychain that is open, Locked with one that
is locked, Denied with one that keeps Utkik out, Absent without any, Mute with one that does not answer."""
import os
import unittest

from gi.repository import Gio

from signinsession import Role, SignInTest, kept_in_keychain, wait_for
from signinserver import CLIENT, TENANT, USER_CODE

MOST_CLICKS = 4


class FirstSignIn(SignInTest):
    def setUp(self):
        super().setUp()
        self.start()

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

    def close_message(self):
        self.desktop.key("Escape")
        wait_for(lambda: not self.has_message(), "the going of the message")


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
        before = kept_in_keychain()
        self.come_to_first_incident()
        self.enter("924566")
        self.see_incident()
        wait_for(lambda: len(kept_in_keychain()) > len(before), "something in the keychain")
        self.desktop.key("alt+t", "o")  # Tools, Sign out
        wait_for(lambda: any(text.startswith("Signed out of Contoso. Nothing is kept. The sign-in service has revoked")
                             for text in self.said()), "a word of it")
        self.assertEqual(self.server.revoked, [self.server.secrets[2]])
        self.assertEqual(kept_in_keychain(), before)
        # Nothing is left in memory either, to be used once more.
        requests = len(self.server.requests)
        self.desktop.key("ctrl+l")
        self.enter("924570")
        self.desktop.await_(Role.LABEL, "Not signed in")
        self.restart()
        self.enter("924571")
        self.desktop.await_(Role.LABEL, "Not signed in")
        self.assertEqual(len(self.server.requests), requests)
        self.server.is_approved = False  # by nobody yet, so the code stays until it is seen
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


@unittest.skipIf("UTKIK_NO_KWALLET" in os.environ, "needs kwalletd5, of KDE's wallet")
class Denied(WithoutKeychain):
    """A wallet that was told never to let Utkik in."""
    words = "The keychain said no"

    def test_serves_for_the_session(self):
        self.check_session_only()


class Absent(WithoutKeychain):
    words = "keychain"

    def test_serves_for_the_session(self):
        self.check_session_only()


class Mute(FirstSignIn):
    """A keychain that takes every question and answers none, such as one that waits for a person elsewhere."""

    def setUp(self):
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.add_filter(self.swallow)
        self.addCleanup(Gio.bus_unown_name, Gio.bus_own_name_on_connection(
            bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, None, None))
        super().setUp()

    @staticmethod
    def swallow(_bus, message, is_incoming):
        is_question = is_incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL
        return None if is_question and (message.get_path() or "").startswith("/org/freedesktop/secrets") else message

    def test_serves_for_the_session(self):
        self.come_to_first_incident()
        self.enter("924566")
        self.see_incident()
        self.assertFalse(self.has_message())  # the keychain is still waited for, and nothing else waits
        wait_for(lambda: any("does not answer" in text for text in self.said()), "a word of it")
        self.close_message()
        self.enter("924570")
        self.desktop.await_(Role.LABEL, "924570")
        self.assertEqual(self.kept_on_disk(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
