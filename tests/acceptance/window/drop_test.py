# SPDX-License-Identifier: GPL-3.0-or-later
"""Drags from another process, moved by the X server's pointer: drop_test.py PROGRAM DRAGSOURCE [TEST…].

Each offers what one kind of program offers on X11, and the incidents must come up in the list."""
import base64
import csv
import io
import itertools
import json
import os
import select
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
import zipfile

from desktop import Atspi, Desktop, below, has_state, wait_for

PROGRAM = sys.argv.pop(1)
SOURCE = sys.argv.pop(1)
TENANT = "aaaaaaaa-1111-4222-8333-444444444444"
LINK = f"https://security.microsoft.com/incident2/%d/overview?tid={TENANT}"
STEPS = 12  # of the pointer, on its way


def utf16(text):
    return b"\xff\xfe" + text.encode("utf-16-le")


def uri_list(*paths):
    return "".join(f"file://{path}\r\n" for path in paths).encode()


class Drops(unittest.TestCase):
    """One Utkik for all: every drop brings other incidents."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop(PROGRAM, "--demo")
        cls.addClassCleanup(cls.desktop.close)
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.desktop.await_(Atspi.Role.LIST_ITEM, "Incident 924565")

    def file(self, name, content):
        path = os.path.join(self.folder.name, name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def drag(self, offers, has_hint=True):
        """Drags from a window of another process onto Utkik; gives what the source says of the end."""
        source = subprocess.Popen([SOURCE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env=dict(os.environ, QT_QPA_PLATFORM="xcb"))
        self.addCleanup(source.kill)
        source.stdin.write("".join(f"{kind}\t{content.hex()}\n" for kind, content in offers.items()))
        source.stdin.close()
        window = wait_for(lambda: xdotool("search", "--onlyvisible", "--name", "^Drag source$", check=False), "the drag source")
        xdotool("windowraise", window)
        left, top = self.place_at_rest(lambda: self.place_of(window), "the drag source")
        wait_for(lambda: self.press(source, left + 60, top + 60), "a drag source that takes the button")
        over_left, over_top = self.place_of(self.desktop.window_id)
        target = (over_left + 900, over_top + 500)
        for step in range(1, STEPS + 1):
            x = left + 60 + (target[0] - left - 60) * step // STEPS
            y = top + 60 + (target[1] - top - 60) * step // STEPS
            xdotool("mousemove", str(x), str(y))
            time.sleep(0.03)  # a hand is no faster
        try:
            self.hint = self.hint_of(offers) if has_hint else None
        finally:
            xdotool("mouseup", "1")
        with source.stdout:
            end = source.stdout.read()
        source.wait(timeout=30)
        self.desktop.focus_window()
        return end.strip()

    def hint_of(self, offers):
        """What the window says while the drag hovers."""
        steps = itertools.cycle((("3", "0"), ("-3", "0")))

        def look():  # the source may have been slow to start the drag: a hand is never quite still
            xdotool("mousemove_relative", "--", *next(steps))
            for words in ("Drop to", "No incident", "not a Defender", "This names"):
                node = self.desktop.find(Atspi.Role.LABEL, words)
                if node:
                    return node.get_name()
            return None
        return wait_for(look, f"a hint over {list(offers)}")

    @staticmethod
    def press(source, x, y):
        """Presses the button there, once more if the window was not ready for it."""
        xdotool("mousemove", str(x), str(y))
        xdotool("mousedown", "1")
        ready, _, _ = select.select([source.stdout], [], [], 3)
        if ready and source.stdout.readline():
            return True
        xdotool("mouseup", "1")
        return False

    @staticmethod
    def place_at_rest(look, what):
        """Where something is once two looks have found it in one place: the window manager moves windows, a view that fills its rows."""
        def twice_alike():
            place = look()
            time.sleep(0.2)
            return place if place == look() else None
        return wait_for(twice_alike, f"{what} to be at rest")

    @staticmethod
    def place_of(window):
        places = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
        return int(places["X"]), int(places["Y"])

    def await_incidents(self, *incidents):
        for incident in incidents:
            self.desktop.await_(Atspi.Role.LIST_ITEM, f"Incident {incident}")

    def bring(self, offers, *incidents):
        self.assertEqual(self.drag(offers), "taken")
        self.await_incidents(*incidents)

    def test_text_of_an_editor(self):
        self.bring({"text/plain;charset=utf-8": b"Incident 700101", "UTF8_STRING": b"Incident 700101", "text/plain": b"Incident 700101"},
                   700101)
        self.assertIn("Drop to look up 1 incident", self.hint)

    def test_selection_in_firefox(self):
        html = f'<a href="{LINK % 700201}">the incident</a> and 700202'
        self.bring({"text/_moz_htmlcontext": utf16("<html><body></body></html>"), "text/_moz_htmlinfo": utf16("0,0"),
                    "text/html": utf16(html), "text/plain": b"the incident and 700202"}, 700201)

    def test_link_in_firefox(self):
        link = LINK % 700301
        self.bring({"text/x-moz-url": (link + "\nRansomware").encode("utf-16-le"), "text/x-moz-url-data": link.encode("utf-16-le"),
                    "text/x-moz-url-desc": "Ransomware".encode("utf-16-le"), "_NETSCAPE_URL": (link + "\nRansomware").encode(),
                    "text/html": utf16(f'<a href="{link}">Ransomware</a>'), "text/plain": link.encode()}, 700301)

    def test_link_in_chromium(self):
        link = LINK % 700401
        self.bring({"text/uri-list": link.encode(), "text/x-moz-url": (link + "\nRansomware").encode("utf-16-le"),
                    "text/html": f'<meta charset="utf-8"><a href="{link}">Ransomware</a>'.encode(), "text/plain": link.encode(),
                    "text/plain;charset=utf-8": link.encode(), "chromium/x-renderer-taint": b""}, 700401)

    def test_message_in_teams(self):
        safe = "https://teams.example/safelinks?url=" + (LINK % 700501).replace(":", "%3A").replace("/", "%2F").replace("?", "%3F").replace("=", "%3D")
        html = f'<meta charset="utf-8"><div>Kan du kolla <a href="{LINK % 700501}">den här</a>? <!-- {safe} --></div>'
        self.bring({"text/html": html.encode(), "text/plain": "Kan du kolla den här?".encode(), "text/plain;charset=utf-8": "Kan du kolla den här?".encode(),
                    "chromium/x-web-custom-data": b"\x01\x00\x00\x00"}, 700501)

    def test_message_in_slack(self):
        html = f'<meta charset="utf-8"><span>incident <a href="{LINK % 700601}">#700601</a> is back</span>'
        self.bring({"text/html": html.encode(), "text/plain": b"incident #700601 is back", "slack/texty": b"{}",
                    "chromium/x-web-custom-data": b"\x00"}, 700601)

    def test_mail_body_in_outlook_on_the_web(self):
        html = ('<html><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style></head><body><p class="MsoNormal">Hi,<o:p></o:p></p>'
                '<p class="MsoNormal">Incident&nbsp;700701 needs you. +46 70 123 45 67</p></body></html>')
        self.bring({"text/html": html.encode(), "text/plain": "Hi,\nIncident\u00a0700701 needs you. +46 70 123 45 67".encode()}, 700701)

    def test_mail_in_thunderbird_cannot_be_read(self):
        uri = "imap-message://soc%40contoso.com@mail.contoso.com/INBOX#700801"
        offers = {"text/x-moz-message": uri.encode("utf-16-le"), "text/x-moz-url": (uri + "\nIncident").encode("utf-16-le"),
                  "application/x-moz-file-promise-url": uri.encode("utf-16-le"), "application/x-moz-file-promise": b""}
        self.assertEqual(self.drag(offers, has_hint=False), "refused")
        self.assertIsNone(self.desktop.find(Atspi.Role.LIST_ITEM, "Incident 700801"))

    def test_attachment_in_thunderbird(self):
        path = self.file("saved.txt", b"Incident 700811")
        self.bring({"text/x-moz-url": f"file://{path}\nsaved.txt".encode("utf-16-le"), "text/uri-list": uri_list(path)}, 700811)

    def test_cells_of_a_spreadsheet(self):
        self.bring({"application/x-openoffice-objectdescriptor-xml": b"<x/>", "text/html": b"<table><tr><td>Incident Id</td><td>Alerts</td></tr>"
                    b"<tr><td>700901</td><td>55555</td></tr></table>", "text/plain": b"Incident Id\tAlerts\n700901\t55555\n"}, 700901)
        self.assertIsNone(self.desktop.find(Atspi.Role.LIST_ITEM, "Incident 55555"))

    def test_mail_file_in_nautilus(self):
        body = base64.b64encode("<p>Incident <b>701001</b></p>".encode()).decode()
        path = self.file("handover.eml", ("From: a@contoso.com\r\nTo: b@contoso.com\r\nSubject: handover\r\nMIME-Version: 1.0\r\n"
                         "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body).encode())
        self.bring({"text/uri-list": uri_list(path), "x-special/gnome-icon-list": f"file://{path}\r\n".encode(),
                    "text/plain": f"file://{path}".encode(), "application/vnd.portal.filetransfer": b"1"}, 701001)
        self.assertIn("1 file", self.hint)

    def test_files_in_dolphin(self):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("notes.txt", "Incident 701102")
        paths = [self.file("å b.txt", "Incident 701101".encode()), self.file("notes.zip", packed.getvalue())]
        offered = "".join("file://" + path.replace(" ", "%20").replace("å", "%C3%A5") + "\r\n" for path in paths).encode()
        self.bring({"text/uri-list": offered, "application/x-kde4-urilist": offered, "text/plain": offered}, 701101, 701102)
        self.assertIn("2 files", self.hint)

    def test_counts_what_is_open(self):
        self.bring({"text/plain": b"Incidents 924565 and 701201"}, 701201)
        self.assertIn("2 incidents", self.hint)
        self.assertIn("1 open already", self.hint)

    def test_names_what_is_no_incident(self):
        self.drag({"text/plain": b"Sentinel incident 1843"})
        self.assertIn("not a Defender incident ID", self.hint)
        self.desktop.key("Escape")

    def test_many_are_offered_first(self):
        self.drag({"text/plain": "\n".join(f"Incident {i}" for i in range(701301, 701313)).encode()})
        button = self.desktop.await_(Atspi.Role.PUSH_BUTTON, "Look up 12")
        self.assertTrue(button)
        self.desktop.key("Return")
        self.await_incidents(701301)
        self.desktop.key("ctrl+z")
        self.desktop.await_gone(Atspi.Role.LIST_ITEM, "Incident 701301")

    def carry(self, look):
        """Drags what `look` finds the place of onto a window of another process; gives what that was offered.

        It is looked for once the other window is up: until then the page may still be filling, and its rows moving."""
        target = subprocess.Popen([SOURCE, "--target"], stdout=subprocess.PIPE, text=True, env=dict(os.environ, QT_QPA_PLATFORM="xcb"))
        self.addCleanup(target.kill)
        window = wait_for(lambda: xdotool("search", "--onlyvisible", "--name", "^Drop target$", check=False), "the drop target")
        xdotool("windowmove", window, "1400", "850")
        xdotool("windowraise", window)
        time.sleep(0.5)
        left, top = self.place_at_rest(lambda: self.place_of(window), "the drop target")
        end = (left + 60, top + 60)
        start = self.place_at_rest(look, "what is dragged")
        xdotool("mousemove", *map(str, start))
        xdotool("mousedown", "1")
        for step in range(1, STEPS + 1):
            xdotool("mousemove", *(str(a + (b - a) * step // STEPS) for a, b in zip(start, end)))
            time.sleep(0.05)
        for _ in range(4):  # a hand is never quite still
            xdotool("mousemove_relative", "--", "2", "0")
            time.sleep(0.1)
        xdotool("mouseup", "1")
        lines = target.communicate(timeout=30)[0].splitlines()  # nothing comes if nothing was dragged
        self.desktop.focus_window()
        return {kind: bytes.fromhex(content) for kind, content in (line.split("\t") for line in lines)}

    @staticmethod
    def middle_of(node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def test_incidents_are_dragged_out(self):
        self.desktop.key("ctrl+l")
        self.desktop.type("924565")
        self.desktop.key("Return")  # goes to its row, wherever in the list that is
        row = self.desktop.await_(Atspi.Role.LIST_ITEM, "Incident 924565")
        offered = self.carry(lambda: self.middle_of(row))
        self.assertIn("/incident2/924565/overview", offered["text/plain"].decode())
        self.assertIn("/incident2/924565/overview", offered["text/uri-list"].decode())
        self.assertIn(b"<a href=", offered["text/html"])
        self.assertEqual(json.loads(offered["application/json"])[0]["incidentId"], 924565)
        self.assertGreater(len(offered["text/csv"].splitlines()), 14)

    def open_tab(self, incident, tab):
        """Goes to a tab of an incident of the sample."""
        self.desktop.key("ctrl+l")
        self.desktop.type(str(incident))
        self.desktop.key("Return")
        self.desktop.await_(Atspi.Role.PAGE_TAB, "Alerts 14")
        self.desktop.click(self.desktop.await_(Atspi.Role.PAGE_TAB, tab))

    def place_of_cell(self, name):
        """The middle of the first cell of that name that is in the window.

        Tables of other tabs have their cells too, and Qt says of them that they are shown; so have rows further down."""
        height = int(xdotool("getdisplaygeometry").split()[1])
        tables = [node for node in below(self.desktop.application)
                  if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE) and has_state(node, Atspi.StateType.SHOWING)]
        for node in itertools.chain.from_iterable(map(below, tables)):
            if node.get_role() == Atspi.Role.TABLE_CELL and name in (node.get_name() or ""):
                place = self.middle_of(node)
                if has_state(node, Atspi.StateType.SHOWING) and 0 < place[1] < height - 20:
                    return place
        return None

    def carry_record(self, cell):
        """Drags the row of a cell out; gives its line, its JSON and the rows of its CSV."""
        offered = self.carry(lambda: self.place_of_cell(cell))
        line = offered["text/plain"].decode()
        self.assertIn(cell, line)
        self.assertIn("\t", line)  # the cells, as an editor or a spreadsheet takes them
        self.assertIn("<table><tr><th>", offered["text/html"].decode())  # as mail and chat take them
        records = json.loads(offered["application/json"])
        self.assertEqual(len(records), 1)
        rows = list(csv.reader(io.StringIO(offered["text/csv"].decode())))
        self.assertEqual(len(rows), 2)  # the columns' names and the record
        self.assertEqual(len(rows[0]), len(rows[1]))
        return line, records[0], rows

    def test_alerts_are_dragged_out(self):
        self.open_tab(924565, "Alerts 14")
        _, alert, rows = self.carry_record("Suspicious PowerShell command line")
        self.assertEqual(alert["title"], "Suspicious PowerShell command line")
        self.assertIn("alertId", alert)
        self.assertIn(alert["title"], rows[1])

    def test_evidence_is_dragged_out(self):
        self.open_tab(924565, "Evidence")
        _, evidence, rows = self.carry_record("powershell  -w hidden")
        self.assertEqual(evidence["entityType"], "Process")
        self.assertTrue(any("powershell  -w hidden" in cell for cell in rows[1]))

    def test_the_answer_is_dragged_out_as_a_file(self):
        self.desktop.key("ctrl+l")
        self.desktop.type("924566")
        self.desktop.key("Return")
        self.desktop.await_(Atspi.Role.PAGE_TAB, "Alerts 5")  # of that incident: it is there
        offered = self.carry(lambda: self.middle_of(self.desktop.await_(Atspi.Role.PUSH_BUTTON, "Save")))
        path = urllib.parse.urlparse(offered["text/uri-list"].decode().strip()).path
        self.assertEqual(os.stat(os.path.dirname(path)).st_mode & 0o077, 0)  # nobody else's to read
        with open(path, "rb") as file:
            self.assertEqual(json.load(file)["incidentId"], 924566)


def xdotool(*words, check=True):
    return subprocess.run(["xdotool", *words], check=check, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    unittest.main(verbosity=2)
