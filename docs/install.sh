#!/bin/sh
# Installs gcm-ledger with its manual page and the completions of three shells: docs/install.sh [PREFIX [PROGRAM]].
#
# PREFIX is ~/.local unless told. Without PROGRAM it is built here first, as one file that needs nothing else. Whatever stands there from
# an earlier installation is replaced.
set -eu
# Names are told from where it is called.
from() { case $1 in /* | "") printf '%s' "$1" ;; *) printf '%s/%s' "$PWD" "$1" ;; esac; }

[ $# -le 2 ] || { echo "docs/install.sh [PREFIX [PROGRAM]]: $3 is one word too many" >&2; exit 2; }
case ${1:-} in -*) echo "docs/install.sh [PREFIX [PROGRAM]]: PREFIX is a folder, ~/.local unless told" >&2; exit 2 ;; esac
prefix=$(from "${1:-$HOME/.local}")
program=$(from "${2:-}")
[ -z "$program" ] || [ -f "$program" ] || { echo "$program: there is no such file: give the program, or leave it out to build it" >&2; exit 2; }
cd "$(dirname "$0")/.."
if [ -z "$program" ]; then
    swift build -c release --product gcm-ledger -Xswiftc -static-executable --scratch-path .build/static
    program=.build/static/release/gcm-ledger
fi

installed=$prefix/bin/gcm-ledger
mkdir -p "$prefix/bin" "$prefix/share/man/man1" "$prefix/share/bash-completion/completions" "$prefix/share/zsh/site-functions" \
    "$prefix/share/fish/vendor_completions.d"
# The symbols are of use to a debugger alone, and are half of it. A running program's file is replaced, never written into.
strip -o "$installed.new" "$program" 2> /dev/null || cp "$program" "$installed.new"
chmod 755 "$installed.new"
mv -f "$installed.new" "$installed"
"$installed" man > "$prefix/share/man/man1/gcm-ledger.1"
"$installed" completions bash > "$prefix/share/bash-completion/completions/gcm-ledger"
"$installed" completions zsh > "$prefix/share/zsh/site-functions/_gcm-ledger"
"$installed" completions fish > "$prefix/share/fish/vendor_completions.d/gcm-ledger.fish"

printf '%s is installed: %s, %s kB\n' "$("$installed" version)" "$installed" "$(($(wc -c < "$installed") / 1000))"
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) printf '%s is not in PATH: add it, or call the program by its path\n' "$prefix/bin" ;;
esac
