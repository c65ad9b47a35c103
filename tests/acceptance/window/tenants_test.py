# SPDX-License-Identifier: GPL-3.0-or-later
"""Several tenants, their regions and certificates, and a proxy before them, with a real keychain that is open:
tenants_test.py PROGRAM [TEST…], under withkeyring.sh and xvfb-run (see CMakeLists.txt)."""
import json
import os
import shutil
import socket
import socketserver
import subprocess
import tempfile
import threading
import time
import unittest

from signinsession import Role, SignInTest, kept_in_keychain, wait_for
from signinserver import CLIENT, TENANT, SignInServer

CERTIFICATES = os.path.join(os.path.dirname(__file__), "..", "..", "app", "api", "certificates")
OTHER_TENANT = "deadbeef-1111-4222-8333-444455556666"
LINK = "https://security.microsoft.com/incident2/{}/overview?tid={}"


class Links(SignInTest):
    def setUp(self):
        super().setUp()
        self.other = SignInServer()
        self.addCleanup(self.other.close)
        self.add_profile("Contoso", self.server, "--secret-stdin", given=self.server.secrets[3])
        self.add_profile("Fabrikam", self.other, "--secret-stdin", tenant=OTHER_TENANT, given=self.other.secrets[3])
        self.start("--profile", "Contoso")
        self.desktop.await_(Role.PUSH_BUTTON, "Tenant: Contoso")

    def test_choose_their_tenant(self):
        self.enter(LINK.format("924570", TENANT))
        self.see_incident("924570")
        self.server.requests.clear()
        self.desktop.key("ctrl+l")
        self.enter(LINK.format("924566", OTHER_TENANT))
        self.see_incident()
        self.desktop.await_(Role.PUSH_BUTTON, "Tenant: Fabrikam")
        self.assertIn("/api/incidents/924566", self.other.requests)
        self.assertEqual(self.server.requests, [])

    def test_are_refused_where_no_tenant_fits(self):
        self.enter(LINK.format("924566", "0badf00d-1111-4222-8333-444455556666"))
        self.desktop.await_(Role.LABEL, "Belongs to another tenant")
        self.desktop.await_(Role.PUSH_BUTTON, "Tenant: Contoso")
        self.assertEqual(self.server.requests + self.other.requests, [])


class Files(SignInTest):
    def test_carry_a_tenant_without_its_secret(self):
        path = os.path.join(self.folder, "contoso.json")
        self.add_profile("Contoso", self.server, "--secret-stdin", given=self.server.secrets[3])
        self.start("--profile", "Contoso")
        self.desktop.await_(Role.PUSH_BUTTON, "Tenant: Contoso")
        self.choose("x", path)  # Export
        wait_for(lambda: os.path.exists(path), "a file")
        with open(path, encoding="utf-8") as file:
            content = file.read()
        self.assertIn(TENANT, content)
        self.assertFalse([secret for secret in self.server.secrets if secret in content])
        self.end()
        self.home = os.path.join(self.folder, "another home")
        self.start()
        self.choose("m", path)  # Import
        self.desktop.await_(Role.DIALOG, "Edit tenant")  # for what the file does not hold
        self.desktop.await_(Role.PUSH_BUTTON, "Tenant: Contoso")
        self.desktop.key("alt+e")
        self.enter(self.server.secrets[3])
        wait_for(lambda: not self.has_message(), "the going of the dialog")
        self.desktop.key("ctrl+l")
        self.enter("924566")
        self.see_incident()
        self.assertEqual(self.kept_on_disk(), [])

    def choose(self, letter, path):
        self.desktop.key("alt+f", letter)
        self.desktop.await_(Role.DIALOG)  # of files
        self.desktop.key("ctrl+a")
        self.enter(path)


class Certificates(SignInTest):
    def make_certificate(self, days):
        key, certificate = (os.path.join(self.folder, name) for name in ("key.pem", "both.pem"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-days", str(days), "-subj", "/CN=utkik"], check=True, capture_output=True)
        with open(key, encoding="ascii") as one, open(certificate, "a", encoding="ascii") as both:
            both.write(one.read())
        return certificate

    def look_up_with(self, days):
        self.add_profile("Contoso", self.server, "--certificate", self.make_certificate(days), way="certificate")
        self.start("--profile", "Contoso")
        self.enter("924566")
        self.see_incident()
        return [text for text in self.said() if text.startswith("The certificate ends on")]

    def test_warn_before_they_end(self):
        self.assertTrue(self.look_up_with(29))
        self.click(Role.PUSH_BUTTON, "Edit tenant")
        self.desktop.await_(Role.DIALOG, "Edit tenant")

    def test_do_not_warn_long_before(self):
        self.assertFalse(self.look_up_with(40))


class Clocks(SignInTest):
    def test_that_are_wrong_are_told(self):
        self.server.clock_ahead = 17 * 60 + 30
        self.add_profile("Contoso", self.server, "--secret-stdin", given=self.server.secrets[3])
        self.start("--profile", "Contoso")
        self.enter("924566")
        self.see_incident()
        self.desktop.await_(Role.LABEL, "This computer's clock is 17 minutes slow")


class Tunnel(socketserver.ThreadingTCPServer):
    """A proxy that leads to one port of this computer, whoever is asked for, some more slowly than others."""

    daemon_threads = True

    def __init__(self, port, nearest):
        super().__init__(("127.0.0.1", 0), Through)
        self.port = port
        self.nearest = nearest
        self.asked_for = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def close(self):
        self.shutdown()
        self.server_close()


class Through(socketserver.StreamRequestHandler):
    FAR = 0.2  # seconds that each answer takes longer

    def handle(self):
        name = self.rfile.readline().split()[1].decode().rsplit(":", 1)[0]
        while self.rfile.readline().strip():
            pass
        self.server.asked_for.append(name)
        self.wfile.write(b"HTTP/1.1 200 Through\r\n\r\n")
        with socket.create_connection(("127.0.0.1", self.server.port)) as there:
            back = threading.Thread(target=self.pump, args=(there, self.connection, self.FAR * (name != self.server.nearest)))
            back.start()
            self.pump(self.connection, there, 0)
            back.join()

    @staticmethod
    def pump(source, target, pause):
        try:
            while piece := source.recv(65536):
                time.sleep(pause)
                target.sendall(piece)
            target.shutdown(socket.SHUT_WR)
        except OSError:  # the other end has gone
            pass


class Regions(SignInTest):
    def test_find_the_nearest(self):
        certificate, key = (os.path.join(self.folder, name) for name in ("server.pem", "server.key"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-days", "2", "-subj", "/CN=regions", "-addext", "subjectAltName=DNS:*.api.security.microsoft.com"],
                       check=True, capture_output=True)
        regions = SignInServer(certificate=(certificate, key))
        self.addCleanup(regions.close)
        tunnel = Tunnel(int(regions.url.rsplit(":", 1)[1]), nearest="uk.api.security.microsoft.com")
        self.addCleanup(tunnel.close)
        os.makedirs(os.path.join(self.home, "config", "utkik"))
        shutil.copy(certificate, os.path.join(self.home, "config", "utkik", "authorities.pem"))
        self.variables.update(https_proxy=tunnel.url)
        self.start()
        self.desktop.key("ctrl+shift+n")
        form = self.desktop.await_(Role.DIALOG)
        self.click(Role.CHECK_BOX, "Region", form)
        self.click(Role.PUSH_BUTTON, "Find the nearest", form)
        self.desktop.await_(Role.LABEL, "UK answers soonest, in")
        self.assertIn("eu.api.security.microsoft.com", tunnel.asked_for)
        # It is chosen, and what the profile is kept with.
        self.desktop.click(self.desktop.await_(Role.TEXT, "Name", form))
        self.desktop.type("Contoso")
        self.desktop.key("Tab")
        self.desktop.type(TENANT)
        self.desktop.key("Tab")
        self.enter(CLIENT)
        self.desktop.await_(Role.PUSH_BUTTON, "Tenant: Contoso")
        with open(os.path.join(self.home, "config", "utkik", "profiles.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["profiles"][0]["region"], "uk")


class Proxy(SignInTest):
    """Squid, which wants a password, before a name that only it knows."""

    HOST = "elsewhere.example"  # what the certificate is made for
    USER, PASSWORD = "ann", "proxy-password-not-to-be-told"

    def setUp(self):
        super().setUp()
        squid = shutil.which("squid", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        helpers = [f"{folder}/squid/basic_ncsa_auth" for folder in ("/usr/lib", "/usr/lib64")]
        helper = next((path for path in helpers if os.path.exists(path)), None)
        if not squid or not helper:
            self.skipTest("needs squid, a proxy")
        names = (os.path.join(CERTIFICATES, f"wrongname.{end}") for end in ("pem", "key"))
        self.behind = SignInServer(self.HOST, tuple(names))
        self.addCleanup(self.behind.close)
        self.server.secrets.append(self.PASSWORD)
        self.gate = tempfile.mkdtemp()  # squid gives its rights up where it has any
        self.addCleanup(shutil.rmtree, self.gate)
        os.chmod(self.gate, 0o777)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        digest = subprocess.run(["openssl", "passwd", "-apr1", self.PASSWORD], check=True, capture_output=True, text=True)
        self.write("passwords", f"{self.USER}:{digest.stdout}")
        self.write("hosts", f"127.0.0.1 {self.HOST}\n")
        self.write("squid.conf", "\n".join([
            f"http_port 127.0.0.1:{self.port}", f"hosts_file {self.gate}/hosts",
            f"auth_param basic program {helper} {self.gate}/passwords", "auth_param basic realm the gate",
            "acl signedin proxy_auth REQUIRED", "http_access allow signedin", "http_access deny all", "cache deny all",
            "pid_filename none", f"access_log stdio:{self.gate}/access.log", f"cache_log {self.gate}/cache.log",
            f"coredump_dir {self.gate}", "pinger_enable off", "shutdown_lifetime 0 seconds", ""]))
        process = subprocess.Popen([squid, "-N", "-f", f"{self.gate}/squid.conf"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        wait_for(self.is_listening, "squid")
        self.add_profile("Contoso", self.behind, "--secret-stdin", given=self.behind.secrets[3])
        shutil.copy(os.path.join(CERTIFICATES, "authority.pem"), os.path.join(self.home, "config", "utkik", "authorities.pem"))
        self.variables.update(https_proxy=f"http://127.0.0.1:{self.port}")
        self.start("--profile", "Contoso")

    def write(self, name, text):
        path = os.path.join(self.gate, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o644)

    def is_listening(self):
        with socket.socket() as there:
            return there.connect_ex(("127.0.0.1", self.port)) == 0

    def tries(self):
        """How often squid was given a name."""
        with open(f"{self.gate}/access.log", encoding="utf-8") as log:
            return sum("TCP_DENIED/407" in line and f" {self.USER} " in line for line in log)

    def test_is_signed_in_to(self):
        before = len(kept_in_keychain())
        self.enter("924566")
        self.desktop.await_(Role.LABEL, "The proxy wants a password")
        self.desktop.picture("Proxy.asks.png")
        self.desktop.type(self.USER)
        self.desktop.key("Tab")
        self.enter("wrong")
        self.desktop.await_(Role.LABEL, "The proxy did not take that")
        self.desktop.picture("Proxy.refused.png")
        self.assertEqual(self.behind.requests, [])
        self.assertEqual(self.tries(), 1)  # a proxy that counts locks the account
        self.enter(self.PASSWORD)
        self.see_incident()
        wait_for(lambda: len(kept_in_keychain()) > before, "the password in the keychain")
        wait_for(lambda: not self.has_message(), "no message")
        # The next start takes it from there.
        self.restart("--profile", "Contoso")
        self.desktop.key("ctrl+l")
        self.enter("924570")
        self.desktop.await_(Role.LABEL, "924570")
        wait_for(lambda: "/api/incidents/924570" in self.behind.requests, "a request")
        wait_for(lambda: not self.has_message(), "no message")
        self.assertEqual(self.kept_on_disk(), [])
        self.assertEqual(self.told_by_system(), [])

    def test_is_asked_once_where_that_is_declined(self):
        self.enter("924566 924567 924568")
        self.desktop.await_(Role.LABEL, "The proxy wants a password")
        self.desktop.key("Escape")
        self.desktop.await_gone(Role.LABEL, "The proxy wants a password")
        self.desktop.await_(Role.LABEL, "The proxy did not let us through")
        wait_for(lambda: not self.has_message(), "no message")
        self.assertEqual(self.behind.requests, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
