# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks read: the C++ sources of the tree, and their code without comments."""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("models", "ui", "app", "tests")
SUFFIXES = {".h", ".hh", ".hpp", ".hxx", ".inl", ".ipp", ".inc", ".tpp", ".c", ".cc", ".cpp", ".cxx", ".m", ".mm"}

_TOKEN = re.compile(
    r"""
      (?P<raw>R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
    | (?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))
    | (?P<string>"(?:\\.|[^"\\\n])*")
    | (?P<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')
    """,
    re.VERBOSE | re.DOTALL,
)


def source_files(root: Path) -> list[Path]:
    """Every C++ file of the program and its tests, relative to the root; templates for generated ones (.in) too."""
    found = []
    for folder in FOLDERS:
        for path in (root / folder).rglob("*"):
            if path.is_file() and Path(path.name.removesuffix(".in")).suffix in SUFFIXES:
                found.append(path.relative_to(root))
    return sorted(found)


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace").replace("\r\n", "\n")


@dataclass(frozen=True)
class Code:
    """A text as the compiler's preprocessor sees it: lines joined at backslashes, comments and raw strings gone."""

    text: str
    _lines: list[int]  # for each character of the text, the line that it stood on

    def line(self, position: int) -> int:
        return self._lines[position]


def code(source: str) -> Code:
    text, lines = [], []

    def take(character: str, line: int) -> None:
        text.append(character)
        lines.append(line)

    number = 1
    for character in source:
        ends_line = character == "\n"
        if ends_line and text and text[-1] == "\\":
            text.pop()
            lines.pop()
        else:
            take(character, number)
        number += ends_line
    joined, origin = "".join(text), lines
    text, lines = [], []
    end = 0
    for match in _TOKEN.finditer(joined):
        if match.group("comment") is None and match.group("raw") is None:
            continue
        text.append(joined[end:match.start()] + " ")
        lines.extend(origin[end:match.start()] + [origin[match.start()]])
        end = match.end()
    text.append(joined[end:])
    lines.extend(origin[end:])
    return Code("".join(text), lines)
