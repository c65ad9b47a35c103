#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Enforces the layers: each folder may include only what its line in RULES allows, everything else is refused.

Link lines do not enforce them: on Debian all Qt modules lie below one include directory, so with Qt6::Core alone
<QtWidgets/QPushButton> compiles. Hence every #include of every source is read, in every branch of every #if.
"""

import argparse
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from sources import FOLDERS, code, read, source_files

STANDARD = set(
    """algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits
    clocale cmath compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio
    cstdlib cstring ctime cuchar cwchar cwctype deque exception execution filesystem format forward_list fstream
    functional future initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
    memory_resource mutex new numbers numeric optional ostream queue random ratio regex scoped_allocator semaphore set
    shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view syncstream
    system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant vector
    version""".split()
)

# Headers of operating systems, for the folders that touch them.
SYSTEM = (
    r"(unistd|fcntl|signal|errno|poll|pwd|termios|time|stdlib|stdio|string|io|windows|wincred|sddl|aclapi|shlobj|"
    r"shellapi|wtsapi32|dpapi|winreg|psapi|malloc)\.h"
    r"|sys/[a-z_]+\.h|linux/[a-z_]+\.h|netinet/[a-z_]+\.h|arpa/inet\.h|mach/[a-z_]+\.h|mach-o/[a-z_]+\.h"
)

# Qt modules that may be missing at build time: what they are called is known all the same.
OPTIONAL_QT = {
    "QtHttpServer": r"Q(HttpServer|AbstractHttpServer)\w*",
    "QtSvg": r"QSvg(Renderer|Generator)",
    "QtSvgWidgets": r"Q(SvgWidget|GraphicsSvgItem)",
    "QtDBus": r"QDBus\w+",
    "QtConcurrent": r"QtConcurrent\w*",
}


@dataclass(frozen=True)
class Rule:
    folder: str  # the longest folder that fits a file decides
    own: tuple[str, ...]  # folders (or files) of ours
    qt: tuple[str, ...]  # Qt modules
    other: tuple[str, ...] = ()  # regular expressions of further headers


CORE = ("QtCore",)
WIDGETS = ("QtCore", "QtGui", "QtWidgets", "QtSvg")
NETWORK = ("QtCore", "QtNetwork", "QtConcurrent")
ALL = WIDGETS + NETWORK[1:] + ("QtDBus", "QtHttpServer", "QtTest")
EXPECTED = r"tl/expected\.hpp"
SIMDJSON = r"simdjson\.h"
KEYCHAIN = r"qt6keychain/keychain\.h"
FORMATS = r"gmime/gmime\.h|zip\.h|poppler-[a-z]+\.h|gsf/gsf-[a-z-]+\.h"
X11 = r"X11/[A-Za-z]+\.h|xcb/[a-z]+\.h"

RULES = (
    Rule("models", own=("models",), qt=CORE, other=(EXPECTED, SIMDJSON)),
    Rule("ui", own=("models", "ui"), qt=WIDGETS),
    Rule("app", own=("models", "app"), qt=NETWORK, other=(SYSTEM, EXPECTED)),
    # DBus: whether a keyring is locked, which QtKeychain does not tell.
    Rule("app/auth", own=("models", "app"), qt=NETWORK + ("QtDBus",),
         other=(SYSTEM, EXPECTED, KEYCHAIN, r"openssl/[a-z0-9_]+\.h")),
    Rule("app/desktop", own=("models", "app"), qt=NETWORK + ("QtGui", "QtDBus"), other=(SYSTEM, EXPECTED)),
    Rule("app/intake", own=("models", "app"), qt=NETWORK, other=(SYSTEM, FORMATS)),
    Rule("app/sample", own=("models", "app"), qt=NETWORK + ("QtHttpServer",)),
    # The composition root, the one place that knows both sides.
    *(Rule(f"app/{name}", own=("models", "ui", "app"), qt=WIDGETS + NETWORK[1:], other=(SYSTEM,))
      for name in ("main.cpp", "desktoplookups.cpp", "desktoplookups.h", "desktopprogram.cpp", "desktopprogram.h",
                   "desktopproxy.cpp", "desktopproxy.h", "desktopsession.cpp", "desktopsession.h",
                   "desktopsignin.cpp", "desktopsignin.h")),
    Rule("tests", own=FOLDERS, qt=ALL, other=(SYSTEM, EXPECTED, KEYCHAIN, X11)),
    Rule("tests/models", own=("models", "tests"), qt=CORE + ("QtTest", "QtConcurrent"), other=(EXPECTED, SIMDJSON)),
    Rule("tests/ui", own=("models", "ui", "tests"), qt=WIDGETS + ("QtTest",)),
    Rule("tests/app", own=("models", "app", "tests"), qt=NETWORK + ("QtGui", "QtDBus", "QtHttpServer", "QtTest"),
         other=(SYSTEM, KEYCHAIN, r"openssl/crypto\.h")),
    # Files in forms that others write, made with the libraries that read them.
    Rule("tests/app/intake", own=("models", "app", "tests"), qt=NETWORK + ("QtTest",), other=(SYSTEM, FORMATS)),
)

# Every word that reads another file in; what follows it is judged whole, so computed includes are seen.
DIRECTIVE = re.compile(r"^[^\S\n]*(?:\#|%:)[^\S\n]*(?:include_next|include|import|embed)\b([^\n]*)", re.MULTILINE)
MODULE_IMPORT = re.compile(r"^[^\S\n]*(?:export[^\S\n]+)?import\b[^\S\n]*([<\":\w][^;\n]*);", re.MULTILINE)


def rule_for(path: Path) -> Rule | None:
    text = path.as_posix()
    fitting = [rule for rule in RULES if text == rule.folder or text.startswith(rule.folder + "/")]
    return max(fitting, key=lambda rule: len(rule.folder), default=None)


class QtHeaders:
    """Which module a header belongs to, read from the include tree of an installed Qt."""

    def __init__(self, folder: Path):
        self._modules: dict[str, set[str]] = {}
        for module in self._module_folders(folder):
            name = module.parent.name.removesuffix(".framework") if module.name == "Headers" else module.name
            for header in module.iterdir():
                if not header.is_dir():
                    self._modules.setdefault(header.name, set()).add(name)
                    self._modules.setdefault(f"{name}/{header.name}", set()).add(name)

    @staticmethod
    def _module_folders(folder: Path) -> list[Path]:
        frameworks = [path / "Headers" for path in folder.glob("Qt*.framework")]
        return frameworks + [path for path in folder.glob("Qt*") if path.is_dir() and path.suffix != ".framework"]

    def __bool__(self) -> bool:
        return "QString" in self._modules

    def modules(self, header: str) -> set[str]:
        if header in self._modules:
            return self._modules[header]
        module, _, name = header.rpartition("/")
        return {m for m, pattern in OPTIONAL_QT.items() if module in ("", m) and re.fullmatch(pattern, name)}


def find_qt_headers() -> Path | None:
    for tool in ("qtpaths6", "qmake6", "/usr/lib/qt6/bin/qtpaths6"):
        for query in ("QT_INSTALL_HEADERS", "QT_INSTALL_LIBS"):  # frameworks lie among the libraries
            try:
                answer = subprocess.run([tool, "-query", query], capture_output=True, text=True, check=False)
            except OSError:
                continue
            folder = Path(answer.stdout.strip() or "/nonexistent")
            if folder.is_dir() and QtHeaders(folder):
                return folder
    return next((f for f in map(Path, sorted(map(str, Path("/usr/include").glob("**/qt6")))) if QtHeaders(f)), None)


def refusal(rule: Rule, file: Path, spelling: str, root: Path, qt: QtHeaders) -> str | None:
    """Why this include is refused, None if it is allowed."""
    quoted = re.fullmatch(r'"([^"]+)"', spelling)
    angled = re.fullmatch(r"<([^<>]+)>", spelling)
    if not quoted and not angled:
        return "is computed, so that nobody can tell what it reads"
    header = (quoted or angled).group(1)
    if header.startswith("/") or "\\" in header or any(part in ("", ".", "..") for part in header.split("/")):
        return "is not a plain path from the root"
    if header.split("/")[0] in FOLDERS:
        return own_refusal(rule, header, root)
    if quoted:
        generated = header in (f"{file.stem}.moc", f"moc_{file.stem}.cpp")
        return None if generated else "is neither a path from the root nor this file's own .moc"
    if header in STANDARD or any(re.fullmatch(pattern, header) for pattern in rule.other):
        return None
    modules = qt.modules(header)
    if not modules:
        return f"is no header that {rule.folder}/ may use"
    forbidden = sorted(modules - set(rule.qt))
    return f"belongs to {', '.join(forbidden)}, which {rule.folder}/ may not use" if forbidden else None


def own_refusal(rule: Rule, header: str, root: Path) -> str | None:
    if not any(header.startswith(folder + "/") for folder in rule.own):
        return f"belongs to {header.split('/')[0]}/, which {rule.folder}/ may not use"
    if not header.endswith(".h"):
        return "is no header"
    return None if (root / header).is_file() else "does not exist"


def includes(text: str) -> list[tuple[int, str]]:
    """(line, spelling) of everything that the file reads in."""
    seen = code(text)
    found = [(seen.line(match.start()), match.group(1).strip()) for match in DIRECTIVE.finditer(seen.text)]
    found += [(seen.line(match.start()), f"import {match.group(1)}") for match in MODULE_IMPORT.finditer(seen.text)]
    return sorted(found)


def check(root: Path, qt: QtHeaders) -> tuple[int, list[str]]:
    """(files read, findings)."""
    findings = []
    files = source_files(root)
    for file in files:
        rule = rule_for(file)
        for line, spelling in includes(read(root / file)):
            reason = refusal(rule, file, spelling, root, qt)
            if reason:
                findings.append(f"{file.as_posix()}:{line}: {spelling} {reason}")
    return len(files), findings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path, help="the checked-out tree")
    parser.add_argument("--qt-headers", type=Path, help="folder with QtCore/, QtGui/ …; asked from Qt if left out")
    arguments = parser.parse_args()
    folder = arguments.qt_headers or find_qt_headers()
    qt = QtHeaders(folder) if folder else None
    if not qt:
        print("include check: no Qt headers found; give --qt-headers", file=sys.stderr)
        return 2
    files, findings = check(arguments.root.resolve(), qt)
    print("\n".join(findings + [f"include check: {files} files, {len(findings)} refused"]))
    return 1 if findings or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
