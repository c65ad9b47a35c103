#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a tool of analysis over sources and remembers where it had nothing to say.

usage: unless_silent.py BUILD_DIR COMMAND... < SOURCES    (one path a line)

Runs `COMMAND... SOURCE` for each source, as many at a time as there are processors, and prints what those say that fail. A source
over which the same command was silent before is not analysed again, unless the source, anything it includes, how it is compiled, the
rules beside it or the tool has changed: a run over all that was stopped goes on where it was. Ends with 1 if anything failed.
"""
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import subprocess
import sys


@functools.cache
def content(path: pathlib.Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest() if path.exists() else b"absent"


@functools.cache
def whole(path: str) -> pathlib.Path:
    return pathlib.Path(path).resolve()


def compiled(build: pathlib.Path) -> dict[pathlib.Path, set[str]]:
    """How each source is compiled."""
    commands: dict[pathlib.Path, set[str]] = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        commands.setdefault(whole(entry["file"]), set()).add(entry["command"])
    return commands


def included(build: pathlib.Path) -> dict[pathlib.Path, set[pathlib.Path]]:
    """All that each source includes, itself first, as the last build saw it."""
    listing = subprocess.run(["ninja", "-C", build, "-t", "deps"], check=True, capture_output=True, text=True).stdout
    found: dict[pathlib.Path, set[pathlib.Path]] = {}
    for block in listing.split("\n\n"):
        paths = [whole(os.path.join(build, line.strip())) for line in block.splitlines()[1:]]
        if paths:
            found.setdefault(paths[0], set()).update(paths)
    return found


def rules_of(source: pathlib.Path) -> list[pathlib.Path]:
    return [folder / ".clang-tidy" for folder in source.parents]


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    command = sys.argv[2:]
    version = subprocess.run([command[0], "--version"], capture_output=True).stdout
    commands, includes = compiled(build), included(build)
    silent = build / "silent"
    silent.mkdir(exist_ok=True)

    def key_of(source: pathlib.Path) -> str:
        key = hashlib.sha256(repr((command, sorted(commands[source]))).encode() + version)
        for path in sorted(includes[source]) + rules_of(source):
            key.update(content(path))
        return key.hexdigest()

    def analyse(source: pathlib.Path) -> bool:
        known = silent / key_of(source) if source in includes else None  # one that cannot be built is not remembered
        if known and known.exists():
            return True
        run = subprocess.run([*command, source], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if run.returncode != 0:
            print(f"{source}\n{run.stdout}", flush=True)
        elif known:
            known.touch()
        return run.returncode == 0

    sources = [whole(line.strip()) for line in sys.stdin]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return 0 if all(list(pool.map(analyse, sources))) else 1


if __name__ == "__main__":
    sys.exit(main())
