#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses what the project has agreed not to write and no compiler warning finds; each rule says why."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from sources import code, read, source_files

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
PROGRAM = ("models", "ui", "app")


@dataclass(frozen=True)
class Rule:
    pattern: str
    folders: tuple[str, ...]
    reason: str


RULES = (
    Rule(r"\bResizeToContents\b", ("ui", "app"), "makes every visible update measure the whole model"),
    Rule(r"\bQEventLoop\b|\bprocessEvents\b", PROGRAM, "nested event loops re-enter code that is not ready for it"),
    Rule(r"\bwaitForFinished\b", PROGRAM, "blocks the thread; continue with .then(context, …)"),
    Rule(r"\bsetInsecureFallback\s*\(\s*true\b", PROGRAM + ("tests",), "secrets are never stored in plain text"),
    Rule(r"\bSIGNAL\s*\(", PROGRAM + ("tests",), "connect with member pointers: the compiler checks them"),
    Rule(r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b|\bsetPeerVerifyMode\b", PROGRAM, "there is no way to switch certificate checks off"),
    Rule(r"\bsetOpenExternalLinks\s*\(\s*true\b", PROGRAM, "incident text is hostile: links never open by themselves"),
)


def findings_in(path: Path, text: str) -> list[str]:
    name = path.as_posix()
    found = [] if text.startswith(LICENCE) else [f"{name}:1: does not begin with the SPDX line"]
    seen = code(text)
    for rule in RULES:
        if path.parts[0] in rule.folders:
            for match in re.finditer(rule.pattern, seen.text):
                found.append(f"{name}:{seen.line(match.start())}: {match.group(0)}: {rule.reason}")
    return found


def check(root: Path) -> tuple[int, list[str]]:
    """(files read, findings)."""
    files = source_files(root)
    return len(files), [finding for file in files for finding in findings_in(file, read(root / file))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path, help="the checked-out tree")
    files, findings = check(parser.parse_args().root)
    print("\n".join(findings + [f"code check: {files} files, {len(findings)} refused"]))
    return 1 if findings or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
