#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Windows program under wine, in a wine folder of this tree's own: cmake/wine.sh PROGRAM.exe [ARGUMENT…]
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export WINEPREFIX="${WINEPREFIX:-$here/build/windows/wine}" WINEDEBUG="${WINEDEBUG:--all}"
# Neither a browser engine nor .NET is needed: without these wine offers to fetch them.
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=${WINEDLLOVERRIDES:+;$WINEDLLOVERRIDES}"
# Wine keeps variables that begin with QT_ from its programs, taking them for this system's own; with WINE in front they arrive.
for name in $(compgen -e QT_); do export "WINE$name=${!name}"; done
for wine in wine64 /usr/lib/wine/wine64 wine; do
    if command -v "$wine" >/dev/null; then exec "$wine" "$@"; fi
done
echo "wine is missing" >&2
exit 127
