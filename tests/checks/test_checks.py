#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the checks refuse what they must: each case is a small tree with one include or one line in it."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import translation_check

HERE = Path(__file__).resolve().parent
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT_HEADERS = sys.argv.pop() if len(sys.argv) > 1 and Path(sys.argv[-1]).is_dir() else None

# What each layer may own, so that allowed includes of ours resolve.
TREE = ("models/core/error.h", "models/incident/incident.h", "ui/main/window.h", "app/api/defenderapi.h", "tests/support/server.h")

ALLOWED = (
    ("models/x.cpp", "<QString>", "<QtCore/QString>", "<QtCore>", "<qstring.h>", "<vector>", "<cstdint>", "<simdjson.h>",
     "<tl/expected.hpp>", '"models/core/error.h"', '"x.moc"'),
    ("ui/x.cpp", "<QWidget>", "<QtWidgets/QWidget>", "<QPainter>", "<QSvgRenderer>", "<QtSvg/QSvgRenderer>", "<QString>",
     '"models/core/error.h"', '"ui/main/window.h"', '"moc_x.cpp"'),
    ("app/x.cpp", "<QNetworkReply>", "<QtNetwork/QNetworkReply>", "<QtConcurrent>", "<unistd.h>", "<sys/file.h>",
     '"app/api/defenderapi.h"', '"models/core/error.h"'),
    ("app/auth/x.cpp", "<qt6keychain/keychain.h>", "<openssl/evp.h>"),
    ("app/desktop/x.cpp", "<QDBusConnection>", "<QGuiApplication>"),
    ("app/sample/x.cpp", "<QHttpServer>"),
    ("app/main.cpp", '"ui/main/window.h"', "<QApplication>", "<QNetworkAccessManager>"),
    ("app/desktopprogram.cpp", '"ui/main/window.h"', "<QApplication>", "<QNetworkAccessManager>"),
    ("tests/models/x.cpp", "<QTest>", "<QAbstractItemModelTester>", '"models/core/error.h"', '"tests/support/server.h"'),
    ("tests/ui/x.cpp", "<QTest>", "<QWidget>", '"ui/main/window.h"'),
    ("tests/app/x.cpp", "<QTcpServer>", "<QHttpServer>", '"app/api/defenderapi.h"'),
)

REFUSED = (
    # Layers: what models/ must not know
    ("models/x.cpp", "<QNetworkReply>", "<QtNetwork/QNetworkReply>", "<QtNetwork>", "<qnetworkreply.h>",
     "<QtNetwork/qnetworkreply.h>", "<QPushButton>", "<QtWidgets/QPushButton>", "<QtWidgets>", "<QColor>", "<QtGui/QColor>",
     "<QIcon>", "<QDBusConnection>", "<QtDBus/QDBusConnection>", "<QtConcurrent>", "<QtConcurrent/QtConcurrentRun>",
     "<QHttpServer>", "<QtHttpServer/QHttpServer>", "<QSvgRenderer>", "<QtSvg/QSvgRenderer>", "<qt6keychain/keychain.h>",
     "<openssl/evp.h>", "<unistd.h>", "<windows.h>", '"ui/main/window.h"', "<ui/main/window.h>", '"app/api/defenderapi.h"',
     "<app/api/defenderapi.h>", '"tests/support/server.h"', "<QTest>"),
    ("models/incident/x.h", "<QNetworkReply>", "<QtWidgets/QPushButton>", '"app/api/defenderapi.h"'),
    # What ui/ must not know
    ("ui/x.cpp", "<QNetworkReply>", "<QtNetwork/QNetworkReply>", "<QtNetwork/QtNetwork>", "<QTcpSocket>",
     "<qt6keychain/keychain.h>", "<keychain.h>", "<QDBusConnection>", "<QtDBus/QDBusConnection>", "<QHttpServer>",
     "<QtConcurrent>", "<QSqlDatabase>", "<QtSql/QSqlDatabase>", "<simdjson.h>", "<openssl/evp.h>", "<sys/socket.h>",
     '"app/api/defenderapi.h"', "<app/api/defenderapi.h>", '"tests/support/server.h"'),
    # What the parts of app/ must not know
    ("app/x.cpp", '"ui/main/window.h"', "<QWidget>", "<QtWidgets/QApplication>", "<QIcon>", "<qt6keychain/keychain.h>",
     "<openssl/evp.h>", "<QHttpServer>", "<QDBusConnection>", "<simdjson.h>", '"tests/support/server.h"'),
    ("app/main/x.cpp", '"ui/main/window.h"', "<QWidget>"),
    ("app/auth/x.cpp", '"ui/main/window.h"', "<QWidget>", "<QHttpServer>"),
    ("app/desktop/x.cpp", '"ui/main/window.h"', "<QWidget>", "<qt6keychain/keychain.h>"),
    ("tests/models/x.cpp", "<QNetworkReply>", "<QWidget>", '"app/api/defenderapi.h"', '"ui/main/window.h"'),
    ("tests/ui/x.cpp", "<QNetworkReply>", '"app/api/defenderapi.h"', "<qt6keychain/keychain.h>"),
    ("tests/app/x.cpp", '"ui/main/window.h"', "<QWidget>"),
    # Ways around
    ("ui/x.cpp", "<qt6/QtNetwork/QNetworkReply>", "<x86_64-linux-gnu/qt6/QtNetwork/QNetworkReply>",
     '"/usr/include/x86_64-linux-gnu/qt6/QtNetwork/QNetworkReply"', '"QNetworkReply"', '"QtNetwork/QNetworkReply"',
     "<../include/qt6/QtNetwork/QNetworkReply>", '"../app/api/defenderapi.h"', '"ui/../app/api/defenderapi.h"',
     '"./window.h"', '"main/window.h"', '"window.h"', "<QtGui/../QtNetwork/QNetworkReply>", "HEADER",
     "<QtGui/private/qguiapplication_p.h>", "<private/qobject_p.h>", "<QtGui/6.4.2/QtGui/qpa/qplatformwindow.h>", "<curl/curl.h>",
     "<QUnknownToAll>", '"ui/main/absent.h"', '"ui/main/window.txt"', '"other.moc"'),
)

SPELLINGS = (
    "#include <QNetworkReply>", "  #  include   <QNetworkReply>", "#include<QNetworkReply>", "#/* c */include <QNetworkReply>",
    "#include /* c */ <QNetworkReply>", "/* c */ #include <QNetworkReply>", "#inc\\\nlude <QNetworkReply>",
    "#include /* over\nlines */ <QNetworkReply>", "%:include <QNetworkReply>", "#include_next <QNetworkReply>",
    "#import <QNetworkReply>", "import <QNetworkReply>;", "#if 0\n#include <QNetworkReply>\n#endif",
    "#include <QNetworkReply> // reason", "\t#\tinclude\t<QNetworkReply>", "#\finclude <QNetworkReply>",
    "const char c = '\"'; /* \" */\n#include <QNetworkReply>",
    'const char *s = "/*";\n#include <QNetworkReply>\nconst char *t = "*/";',
    "#include <QNetworkReply>\r", "#include <QtCore//QString>",
)

HARMLESS = (
    "// #include <QNetworkReply>", "/*\n#include <QNetworkReply>\n*/", 'const char *s = "#include <QNetworkReply>";',
    'const char *s = R"x(\n#include <QNetworkReply>\n)x";', "const int import = 1;", "// ends in a backslash \\\n#include <QNetworkReply>",
)

CODE = (
    ("ui/x.cpp", "header->setSectionResizeMode(QHeaderView::ResizeToContents);", True),
    ("ui/x.cpp", "QEventLoop loop;", True),
    ("app/x.cpp", "future.waitForFinished();", True),
    ("models/x.cpp", "QCoreApplication::processEvents();", True),
    ("tests/app/x.cpp", "future.waitForFinished();", False),
    ("app/auth/x.cpp", "job->setInsecureFallback( true );", True),
    ("app/auth/x.cpp", "job->setInsecureFallback(false);", False),
    ("ui/x.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", True),
    ("app/api/x.cpp", "reply->ignoreSslErrors();", True),
    ("ui/x.cpp", "label->setOpenExternalLinks(true);", True),
    ("ui/x.cpp", "// no QEventLoop here", False),
)


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def run(check: str, root: Path, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, HERE / check, root, *options], capture_output=True, text=True, check=False)


def run_include_check(root: Path) -> subprocess.CompletedProcess:
    return run("include_check.py", root, *(["--qt-headers", QT_HEADERS] if QT_HEADERS else []))


class IncludeCheck(unittest.TestCase):
    def tree(self) -> Path:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        for name in TREE:
            write(root, name, LICENCE + "#pragma once\n")
        write(root, "ui/main/window.txt", "")
        return root

    def test_allowed_includes_pass(self):
        root = self.tree()
        for number, (name, *spellings) in enumerate(ALLOWED):
            write(root, name, LICENCE + "".join(f"#include {spelling}\n" for spelling in spellings))
        result = run_include_check(root)
        self.assertEqual((result.returncode, result.stdout.count("\n")), (0, 1), result.stdout + result.stderr)

    def test_each_forbidden_include_is_refused(self):
        for name, *spellings in REFUSED:
            root = self.tree()
            write(root, name, LICENCE + "".join(f"#include {spelling}\n" for spelling in spellings))
            result = run_include_check(root)
            for line, spelling in enumerate(spellings, start=2):
                with self.subTest(file=name, include=spelling):
                    self.assertIn(f"{name}:{line}: {spelling} ", result.stdout)
                    self.assertEqual(result.returncode, 1)

    def test_one_forbidden_include_alone_fails_the_check(self):
        for name, first, *_ in REFUSED:
            root = self.tree()
            write(root, name, LICENCE + f"#include {first}\n")
            with self.subTest(file=name, include=first):
                self.assertEqual(run_include_check(root).returncode, 1)

    def test_every_way_of_writing_an_include_is_seen(self):
        for text in SPELLINGS:
            root = self.tree()
            write(root, "ui/x.cpp", LICENCE + text + "\n")
            with self.subTest(text=text):
                self.assertEqual(run_include_check(root).returncode, 1)

    def test_what_is_no_include_is_left_alone(self):
        for text in HARMLESS:
            root = self.tree()
            write(root, "ui/x.cpp", LICENCE + text + "\n")
            with self.subTest(text=text):
                self.assertEqual(run_include_check(root).returncode, 0)

    def test_an_empty_tree_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(run_include_check(Path(folder)).returncode, 1)


class CodeCheck(unittest.TestCase):
    def test_each_rule(self):
        for name, line, refused in CODE:
            with tempfile.TemporaryDirectory() as folder, self.subTest(file=name, line=line):
                write(Path(folder), name, LICENCE + line + "\n")
                result = run("code_check.py", Path(folder))
                self.assertEqual(f"{name}:2: " in result.stdout, refused, result.stdout)
                self.assertEqual(result.returncode, int(refused))

    def test_a_file_without_licence_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), "models/x.h", "#pragma once\n")
            self.assertEqual(run("code_check.py", Path(folder)).returncode, 1)


class UnlessSilent(unittest.TestCase):
    """A tool that notes what it is run on, and has something to say of every source with the word "bad" in it."""

    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory())).resolve()
        self.build = self.root / "build"
        self.build.mkdir()
        (self.root / "x.h").write_text("int x();\n")
        (self.root / "a.cpp").write_text('#include "x.h"\n')
        (self.root / "b.cpp").write_text("int b();\n")
        (self.build / "build.ninja").write_text(
            "rule cc\n  command = c++ -MMD -MF $out.d -c $in -o $out\n  deps = gcc\n  depfile = $out.d\n"
            "build a.o: cc ../a.cpp\nbuild b.o: cc ../b.cpp\n")
        self.compile_with("c++ -c")
        self.tool = self.root / "tool"
        self.tool.write_text('#!/bin/sh\n[ "$1" != --version ] || exit 0\nbasename "$1" >> seen\n! grep -q bad "$1"\n')
        self.tool.chmod(0o755)

    def compile_with(self, command):
        (self.build / "compile_commands.json").write_text(json.dumps(
            [{"file": str(self.root / name), "command": f"{command} {name}"} for name in ("a.cpp", "b.cpp")]))

    def analysed(self, status=0):
        (self.root / "seen").write_text("")
        subprocess.run(["ninja", "-C", self.build], check=True, capture_output=True)
        run = subprocess.run([sys.executable, HERE / "unless_silent.py", self.build, self.tool], cwd=self.root, text=True,
                             input="a.cpp\nb.cpp\n", capture_output=True)
        self.assertEqual(run.returncode, status, run.stdout + run.stderr)
        return sorted((self.root / "seen").read_text().split())

    def test_what_was_silent_is_left_out(self):
        self.assertEqual(self.analysed(), ["a.cpp", "b.cpp"])
        self.assertEqual(self.analysed(), [])

    def test_what_changed_is_analysed_again(self):
        self.analysed()
        (self.root / "x.h").write_text("int x(int);\n")
        self.assertEqual(self.analysed(), ["a.cpp"])
        (self.root / ".clang-tidy").write_text("Checks: '*'\n")
        self.assertEqual(self.analysed(), ["a.cpp", "b.cpp"])
        self.compile_with("c++ -O2 -c")
        self.assertEqual(self.analysed(), ["a.cpp", "b.cpp"])

    def test_what_was_said_is_said_again(self):
        (self.root / "b.cpp").write_text("int bad();\n")
        self.assertEqual(self.analysed(status=1), ["a.cpp", "b.cpp"])
        self.assertEqual(self.analysed(status=1), ["b.cpp"])


class TranslationCheck(unittest.TestCase):
    """Each case is one message of a catalogue, or two small catalogues; what the check says of them."""

    def faults(self, source, translation, numerus=""):
        return list(translation_check.faults_of(ElementTree.fromstring(
            f"<message{numerus}><source>{source}</source>{translation}</message>"), "case"))

    def drift(self, name, gathered, catalogue):
        with tempfile.TemporaryDirectory() as folder:
            for file, messages in (("fresh.ts", gathered), (name, catalogue)):
                (Path(folder) / file).write_text(
                    f"<TS><context><name>Case</name>{messages}</context></TS>", encoding="utf-8")
            return list(translation_check.faults_between(Path(folder) / "fresh.ts", Path(folder) / name))

    def test_whole_translations_pass(self):
        self.assertEqual(self.faults("Saved to %1.", "<translation>Sparat i %1.</translation>"), [])
        forms = "<numerusform>%n fil</numerusform><numerusform>%n filer</numerusform>"
        self.assertEqual(self.faults("%n file(s)", f"<translation>{forms}</translation>", ' numerus="yes"'), [])

    def test_unfinished_missing_and_misplaced_ones_are_refused(self):
        for source, translation in (
            ("Saved", '<translation type="unfinished">Sparat</translation>'),
            ("Saved", '<translation type="vanished">Sparat</translation>'),
            ("Saved", '<translation type="obsolete">Sparat</translation>'),
            ("Saved", "<translation></translation>"),
            ("Saved", ""),
            ("Saved to %1.", "<translation>Sparat.</translation>"),
            ("Saved to %1.", "<translation>Sparat i %2.</translation>"),
            ("Used: %L1", "<translation>Använt: %1</translation>"),
            ("&amp;Quit", "<translation>Avsluta</translation>"),
            ("Copy &amp;ID", "<translation>Kopiera ID</translation>"),
            ("Copy ID", "<translation>Kopiera &amp;ID</translation>"),
            ("Open…", "<translation>Öppna</translation>"),
            ("Open", "<translation>Öppna…</translation>"),
            ("Commands:", "<translation>Kommandon</translation>"),
        ):
            with self.subTest(source=source, translation=translation):
                self.assertEqual(len(self.faults(source, translation)), 1)

    def test_plural_forms_that_lack_are_refused(self):
        for forms in ("<numerusform>%n fil</numerusform>",
                      "<numerusform>%n fil</numerusform><numerusform></numerusform>",
                      "<numerusform>%n fil</numerusform><numerusform>filer</numerusform>"):
            with self.subTest(forms=forms):
                self.assertEqual(len(self.faults("%n file(s)", f"<translation>{forms}</translation>", ' numerus="yes"')), 1)

    def test_a_catalogue_that_drifted_from_the_sources_is_refused(self):
        one, other = "<message><source>One</source></message>", "<message><source>Other</source></message>"
        plural = '<message numerus="yes"><source>%n file(s)</source></message>'
        for name, gathered, catalogue, count in (
            ("utkik_sv.ts", one + plural, one + plural, 0),
            ("utkik_sv.ts", one + other, one, 1),
            ("utkik_sv.ts", one, one + other, 1),
            ("utkik_en.ts", one + plural, plural, 0),
            ("utkik_en.ts", one + plural, "", 1),
            ("utkik_en.ts", one + plural, one + plural, 1),
        ):
            with self.subTest(name=name, gathered=gathered, catalogue=catalogue):
                self.assertEqual(len(self.drift(name, gathered, catalogue)), count)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
