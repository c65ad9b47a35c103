#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# withkeyring.sh open|locked|kwallet|kwalletdenied|kwalletsecrets|none COMMAND...: runs a command in a D-Bus session of its
# own, with a keyring of its own that is open or locked, with KDE's wallet, by its own interface, by that but told to keep
# Utkik out, or as a Secret Service that nobody has unlocked yet, or with none at all. Nothing of the user's is touched.
# Where KDE's wallet is not installed the command is told by UTKIK_NO_KWALLET.
set -eu
mode=$1
shift
if [ "${UTKIK_INNER_SESSION-}" != 1 ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    trap 'exit 1' INT TERM
    export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_CONFIG_HOME="$home/config"
    export XDG_RUNTIME_DIR="$home/run" UTKIK_INNER_SESSION=1
    unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_FULL_SESSION
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    mkdir -p "$XDG_DATA_HOME"
    # Without service files nothing is started on demand: neither a keyring nor what asks for a password.
    cat > "$home/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
    status=0
    dbus-run-session --config-file="$home/bus.conf" -- "$0" "$mode" "$@" || status=$?
    exit "$status"
fi
await() {
    tries=100
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
        "string:$1" > /dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "no keyring came up" >&2; exit 1; }
        sleep 0.1
    done
}
start_wallet() {
    QT_QPA_PLATFORM=offscreen kwalletd5 > /dev/null 2>&1 &
    daemon=$!
    await org.kde.kwalletd5
    # Makes and opens the wallet as logging in does, with the 56 bytes that a password becomes.
    dbus-send --session --print-reply --dest=org.kde.kwalletd5 /modules/kwalletd5 org.kde.KWallet.pamOpen string:kdewallet \
        "array:byte:$(printf '7,%.0s' $(seq 55))7" int32:0 > /dev/null
}
case $mode in
open | locked)
    # A pipe hands the password over; the daemon makes the login keyring with it.
    printf 'test' | gnome-keyring-daemon --foreground --unlock --components=secrets > /dev/null 2>&1 &
    daemon=$!
    await org.freedesktop.secrets
    [ "$mode" = open ] || dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login > /dev/null
    status=0
    "$@" || status=$?
    kill "$daemon" 2> /dev/null || true
    exit "$status"
    ;;
kwallet | kwalletdenied | kwalletsecrets)
    if ! command -v kwalletd5 > /dev/null; then
        UTKIK_NO_KWALLET=1 exec "$@"
    fi
    mkdir -p "$XDG_CONFIG_HOME"
    # No assistant and no questions: there is nobody to answer them.
    cat > "$XDG_CONFIG_HOME/kwalletrc" <<CONF
[Wallet]
Enabled=true
First Use=false
Prompt on Open=false
Close When Idle=false
Launch Manager=false
[org.freedesktop.secrets]
apiEnabled=true
CONF
    # What "never" writes in the wallet's question.
    [ "$mode" != kwalletdenied ] || printf '[Auto Deny]\nkdewallet=Utkik\n' >> "$XDG_CONFIG_HOME/kwalletrc"
    start_wallet
    # As a Secret Service it knows the wallets that are there when it starts.
    if [ "$mode" = kwalletsecrets ]; then
        kill "$daemon"
        wait "$daemon" || true
        start_wallet
    fi
    status=0
    # By these QtKeychain chooses the wallet's own interface.
    [ "$mode" = kwalletsecrets ] || export XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5
    "$@" || status=$?
    kill "$daemon" 2> /dev/null || true
    exit "$status"
    ;;
none) exec "$@" ;;
*) echo "open, locked, kwallet, kwalletdenied, kwalletsecrets or none?" >&2; exit 2 ;;
esac
