#!/usr/bin/env bash
# Opens every page of the built book in a headless browser: no link may be broken, and nothing may be said on the console.
# Needs Python 3 and Chromium (Debian: `apt-get install chromium`, which it does itself as root where `CI` is set); without them it says so, and
# checks nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}

browser=
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null; then browser=$name && break; fi
done
if [ -z "$browser" ] && [ "${CI:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    timeout 600 sh -c "apt-get update && apt-get install -y --no-install-recommends chromium" >/dev/null 2>&1 && browser=chromium
fi
if [ -z "$browser" ]; then
    echo "left out: no Chromium"
elif ! command -v python3 >/dev/null; then
    echo "left out: no Python"
elif ! [ -e "$target/book/index.html" ]; then
    echo "left out: there is no book, run book/build.sh"
else
    python3 book/check.py "$browser" "$target/book"
fi
