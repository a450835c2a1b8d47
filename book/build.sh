#!/usr/bin/env bash
# Builds the book into target/book. Uses the mdbook on the PATH; without one it installs one under target/, which takes some minutes the first time.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "${CARGO_TARGET_DIR:-target}"
target=$(cd "${CARGO_TARGET_DIR:-target}" && pwd)

if command -v mdbook >/dev/null; then
    mdbook=mdbook
else
    mdbook=$target/mdbook/bin/mdbook
    if ! [ -x "$mdbook" ]; then
        # Its own profile and target, so that the library's are left alone.
        if ! env -u CARGO_INCREMENTAL CARGO_TARGET_DIR="$target/mdbook/target" cargo install mdbook --locked --version '^0.5' --root "$target/mdbook"; then
            echo "left out: mdbook cannot be had"
            exit 0
        fi
        rm -rf "$target/mdbook/target"
    fi
fi

rustc --edition 2024 -o "$target/book-pages" book/pages.rs
"$target/book-pages"
"$mdbook" build book --dest-dir "$target/book"
echo "the book is in $target/book/index.html"
