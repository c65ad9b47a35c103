#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-builds for Windows and tries the result under wine: the unit tests, the console program, and the window on a virtual
# screen. cmake/windows.sh --qt PREFIX, where PREFIX holds a Qt, QtKeychain and simdjson built with mingw-w64.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=build/windows
say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

qt=
if [ "${1:-}" = --qt ] && [ $# -ge 2 ]; then qt=$(cd "$2" && pwd); fi
[ -f "$qt/lib/cmake/Qt6/Qt6Config.cmake" ] || die "Usage: ./dev windows --qt PREFIX, a folder with a Qt built with mingw-w64"

jobs=$(nproc)

configure() {
    # tl::expected is one header for every system; lifted out, since the folder it lies in is this system's own.
    local header
    header=$(find /usr/include /usr/local/include -path '*/tl/expected.hpp' 2>/dev/null | head -n 1)
    [ -n "$header" ] || die "tl/expected.hpp is missing"
    mkdir -p "$folder/include/tl"
    cp "$header" "$folder/include/tl/"
    say "Configuring windows"
    cmake --preset windows -DQT_WINDOWS_PREFIX="$qt" -DTL_EXPECTED_INCLUDE_DIR="$PWD/$folder/include" >&2
}

# Programs find their libraries and plugins beside themselves.
deploy() {
    local target library compiler
    compiler=$(sed -n 's/^CMAKE_CXX_COMPILER:[^=]*=//p' "$folder/CMakeCache.txt")
    for target in "$folder/bin" "$folder/tests"; do
        mkdir -p "$target"
        cp -u "$qt"/bin/*.dll "$target/"
        for library in libwinpthread-1.dll libgcc_s_seh-1.dll libstdc++-6.dll; do
            cp -u "$("$compiler" -print-file-name="$library")" "$target/"
        done
        cp -ru "$qt"/plugins/* "$target/"
    done
    # The offscreen platform knows no fonts but those here; without any, texts would have no width.
    mkdir -p "$folder/tests/lib/fonts"
    find /usr/share/fonts -name 'DejaVuSans*.ttf' -exec cp -u {} "$folder/tests/lib/fonts/" \;
}

# One wine server for all programs, and none left behind.
start_wine() {
    say "Preparing wine (the first time takes a minute)"
    for server in wineserver wineserver64 /usr/lib/wine/wineserver64 /usr/lib/wine/wineserver; do
        if command -v "$server" >/dev/null; then break; fi
    done
    export WINEPREFIX="$PWD/$folder/wine"
    mkdir -p "$WINEPREFIX"
    trap '"$server" -k' EXIT
    "$server" -p
    xvfb-run -a cmake/wine.sh wineboot --init </dev/null >/dev/null 2>&1 || true
}

# The console program, as a script uses it: prints, reads its standard input, and ends with the right status.
try_console() {
    say "utkik.com"
    cmake/wine.sh "$folder/bin/utkik.com" --version </dev/null || return 1
    local found
    found=$(printf 'Incident 924565 was escalated' | cmake/wine.sh "$folder/bin/utkik.com" ids --input - | tr -d '\r')
    if [ "$found" != 924565 ]; then
        echo "utkik.com ids: expected 924565, got: $found" >&2
        return 1
    fi
}

# The window must appear, and stay.
try_window() {
    say "utkik.exe"
    # The server remembers that those before had no screen.
    "$server" -k || true
    "$server" -w
    xvfb-run -a -s "-screen 0 1600x1000x24" build/release/tests/first_window --settle 3000 --screenshot "$folder/utkik.png" \
        cmake/wine.sh "$folder/bin/utkik.exe" </dev/null || return 1
    say "Picture of the window: $PWD/$folder/utkik.png"
}

# What wine cannot do, and its tests say so themselves: these have not been run. Another reason to skip is listed, too.
report_skipped() {
    local log="$folder/Testing/Temporary/LastTest.log" skipped
    skipped=$(sed -n 's/^SKIP   : //p' "$log" | sort)
    [ -n "$skipped" ] || return 0
    say "$(printf '%s\n' "$skipped" | wc -l) tests skipped, so not known to work on Windows:"
    printf '%s\n' "$skipped" >&2
}

configure
cmake --build --preset windows -j "$jobs" >&2
deploy
start_wine
status=0
QT_QPA_PLATFORM=offscreen ctest --preset windows -j "$jobs" -LE 'checks|acceptance' </dev/null || status=1
try_console || status=1
try_window || status=1
report_skipped
[ $status = 0 ] && say "Windows: built, tested and started under wine."
exit $status
