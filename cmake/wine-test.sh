#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Qt Test program under wine and prints its log, which without a Windows console would go to a debugger.
set -u
log=$(mktemp "${TMPDIR:-/tmp}/wine-test.XXXXXX")
trap 'rm -f "$log"' EXIT
"$(dirname "${BASH_SOURCE[0]}")/wine.sh" "$@" -o "Z:$log,txt"
status=$?
tr -d '\r' <"$log"
exit $status
