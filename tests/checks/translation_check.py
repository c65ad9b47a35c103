#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses catalogues with unfinished, missing, left-over or mis-placeheld translations.

usage: translation_check.py ROOT LUPDATE
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%n|%L?\d")
MNEMONIC = re.compile(r"&(?=\w)")
ENDS = ("…", ":")
PLURAL_FORMS = 2  # of Swedish and English: one, and the others
CATALOGUES = ("utkik_en.ts", "utkik_sv.ts")


def texts_of(message):
    """The translated forms of one message."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_of(message, where):
    source = message.find("source").text or ""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield f"{where}: unfinished or left over: {source!r}"
        return
    texts = texts_of(message)
    if message.get("numerus") and len(texts) != PLURAL_FORMS:
        yield f"{where}: needs {PLURAL_FORMS} plural forms, has {len(texts)}: {source!r}"
    for text in texts:
        if not text.strip():
            yield f"{where}: not translated: {source!r}"
        elif set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text)):
            yield f"{where}: other placeholders: {source!r} -> {text!r}"
        elif len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
            yield f"{where}: other mnemonics: {source!r} -> {text!r}"
        elif any(source.endswith(end) != text.endswith(end) for end in ENDS):
            yield f"{where}: other end: {source!r} -> {text!r}"


def messages_of(path):
    """(context, message element) of a catalogue."""
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.find("name").text, message


def keys_of(path, plural_only):
    return {(name, message.find("source").text, (message.findtext("comment") or ""))
            for name, message in messages_of(path) if not plural_only or message.get("numerus")}


def faults_between(fresh, path):
    """What a catalogue lacks of the texts just gathered, and what it has beyond them. English holds plural forms only."""
    plural_only = path.name == "utkik_en.ts"
    wanted, there = keys_of(fresh, plural_only), keys_of(path, False)
    yield from (f"{path.name}: missing: {key}" for key in sorted(wanted - there))
    yield from (f"{path.name}: in no source: {key}" for key in sorted(there - wanted))


def check(root, lupdate):
    faults = []
    for path in (root / "translations" / name for name in CATALOGUES):
        if not path.is_file():
            faults.append(f"{path.name}: no such catalogue")
            continue
        for name, message in messages_of(path):
            faults += faults_of(message, f"{path.name}, {name}")
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.ts"
            fresh.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="sv_SE"></TS>', encoding="utf-8")
            subprocess.run([lupdate, "models", "ui", "app", "-I", ".", "-locations", "none", "-silent", "-ts", str(fresh)],
                           cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            faults += faults_between(fresh, path)
    return faults


def main():
    if len(sys.argv) != 3 or not shutil.which(sys.argv[2]):
        sys.exit(__doc__)
    faults = check(Path(sys.argv[1]).resolve(), sys.argv[2])
    print("\n".join(faults))
    print(f"translation check: {len(faults)} faults; `./dev translations` gathers new texts")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
