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
    for text in texts_of(message):
        if not text.strip():
            yield f"{where}: not translated: {source!r}"
        elif set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text)):
            yield f"{where}: other placeholders: {source!r} -> {text!r}"
        elif source.startswith("&") and len(MNEMONIC.findall(text)) != 1:
            yield f"{where}: needs one mnemonic: {source!r} -> {text!r}"
        elif source.endswith("…") != text.endswith("…"):
            yield f"{where}: … at the end: {source!r} -> {text!r}"


def messages_of(path):
    """(context, message element) of a catalogue."""
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.find("name").text, message


def keys_of(path, plural_only):
    return {(name, message.find("source").text, (message.findtext("comment") or ""))
            for name, message in messages_of(path) if not plural_only or message.get("numerus")}


def check(root, lupdate):
    faults = []
    for path in sorted((root / "translations").glob("*.ts")):
        for name, message in messages_of(path):
            faults += faults_of(message, f"{path.name}, {name}")
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.ts"
            fresh.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="sv_SE"></TS>', encoding="utf-8")
            subprocess.run([lupdate, "models", "ui", "app", "-I", ".", "-locations", "none", "-silent", "-ts", str(fresh)],
                           cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            plural_only = path.name == "utkik_en.ts"
            wanted, there = keys_of(fresh, plural_only), keys_of(path, plural_only)
        faults += [f"{path.name}: missing: {key}" for key in sorted(wanted - there)]
        faults += [f"{path.name}: in no source: {key}" for key in sorted(there - wanted)]
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
