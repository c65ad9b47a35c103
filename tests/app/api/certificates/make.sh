#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the test servers anew. They guard nothing: their keys are public, and only tests trust them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/ca.cnf" <<CNF
[ca]
default_ca = one
[one]
dir = $work
new_certs_dir = $work
database = $work/index
serial = $work/serial
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
CNF
: > "$work/index"
echo 01 > "$work/serial"

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }

for authority in trusted unknown; do
    key "$work/$authority.key"
    openssl req -x509 -new -key "$work/$authority.key" -days 36500 -subj "/CN=Utkik test authority ($authority)" \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign" -out "$work/$authority.pem"
done
cp "$work/trusted.pem" authority.pem

# server NAME AUTHORITY SUBJECT-ALTERNATIVE-NAME START END
server() {
    key "$1.key"
    openssl req -new -key "$1.key" -subj "/CN=Utkik test server ($1)" -addext "subjectAltName=$3" -out "$work/$1.csr"
    openssl ca -batch -notext -config "$work/ca.cnf" -keyfile "$work/$2.key" -cert "$work/$2.pem" \
        -startdate "$4" -enddate "$5" -in "$work/$1.csr" -out "$1.pem"
}
here="DNS:localhost,IP:127.0.0.1"
server good trusted "$here" 20200101000000Z 21200101000000Z
server expired trusted "$here" 20200101000000Z 20210101000000Z
server wrongname trusted "DNS:elsewhere.example" 20200101000000Z 21200101000000Z
server unknown unknown "$here" 20200101000000Z 21200101000000Z
