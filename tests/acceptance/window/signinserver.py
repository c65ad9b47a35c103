# SPDX-License-Identifier: GPL-3.0-or-later
"""A sign-in service and an API on this computer: a person signs in with a code, and each incident is a small one."""
import json
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

TENANT = "c0ffee00-1111-4222-8333-444455556666"
CLIENT = "badcab1e-1111-4222-8333-444455556666"
USER_CODE = "WXYZ-2345"
CLIENT_SECRET = "client-secret-not-to-be-told"


class SignInServer:
    """Counts what it is asked. `secrets` are all the texts that must not leave the program but to here. With TLS under
    the name that `certificate` is for: the path of it and of its key."""

    def __init__(self, host="127.0.0.1", certificate=None):
        self.secrets = ["device-code-not-to-be-told", "access-token-not-to-be-told", "refresh-token-not-to-be-told",
                        CLIENT_SECRET]
        self.requests = []
        self.is_approved = False
        self.revoked = []
        self.clock_ahead = 0  # seconds, before this computer's
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def date_time_string(self, timestamp=None):
                return super().date_time_string((timestamp or time.time()) + server.clock_ahead)

            def do_GET(self):
                server.requests.append(self.path)
                if self.path.endswith("/.well-known/openid-configuration"):
                    return self.answer(200, {"revocation_endpoint": server.url + "/revoke"})
                bearer = self.headers.get("Authorization")
                if bearer != f"Bearer {server.secrets[1]}":
                    return self.answer(401, {})
                return self.answer(200, incident(int(self.path.rsplit("/", 1)[1])))

            def do_POST(self):
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                server.requests.append(self.path)
                self.answer(*server.sign_in(self.path, form))

            def answer(self, status, content):
                body = json.dumps(content).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self.url = f"{'https' if certificate else 'http'}://{host}:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def sign_in(self, path, form):
        if path.endswith("/devicecode"):
            return 200, {"device_code": self.secrets[0], "user_code": USER_CODE, "interval": 1, "expires_in": 900,
                         "verification_uri": self.url + "/device"}
        if path == "/revoke":
            self.revoked += form["token"]
            return 200, {}
        if form.get("grant_type") == ["client_credentials"]:
            if "client_assertion" not in form and form.get("client_secret") != [CLIENT_SECRET]:
                return 401, {"error": "invalid_client"}
            return 200, {"access_token": self.secrets[1], "expires_in": 3599}
        is_renewal = form.get("refresh_token") == [self.secrets[2]]
        if not is_renewal and (not self.is_approved or form.get("device_code") != [self.secrets[0]]):
            return 400, {"error": "authorization_pending"}
        return 200, {"access_token": self.secrets[1], "refresh_token": self.secrets[2], "expires_in": 3599}


def incident(number):
    return {"incidentId": number, "incidentName": "Multi-stage incident", "status": "Active", "severity": "High",
            "createdTime": "2026-01-02T03:04:05Z", "alerts": []}
