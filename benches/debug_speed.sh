#!/usr/bin/env bash
# How fast operations are in a debug build: as it comes, with Shapewise alone optimised, and in a release build, with ndarray beside the first.
# Prints a table of microseconds, of the operations whose names contain one of the words, or of all.
#
#     benches/debug_speed.sh [NAME...]
#
# The first run takes ten minutes, since the library is built three times with all that the feature `prebuilt` adds. They are kept in the target
# folder of the workspace.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=false
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}/debug-speed
export CARGO_TARGET_DIR
# Always in the same place, so that cargo finds what it has built.
program=$CARGO_TARGET_DIR/program
mkdir -p "$program/src"
cp "$root/benches/debug_speed/program.rs" "$program/src/main.rs"
cp "$root/rust-toolchain.toml" "$program"
cat > "$program/Cargo.toml" <<TOML
[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
cpu-time = "1"
ndarray = "0.17"
shapewise = { path = "$root", features = ["prebuilt"] }

[workspace]
TOML

# Builds the program as the arguments of cargo say, under a name.
build() {
    local name=$1
    shift
    echo "Building: $name" >&2
    (cd "$program" && cargo build --quiet "$@")
    cp "$CARGO_TARGET_DIR/$profile/program" "$program/$name"
}
profile=debug build plain
profile=debug build optimised --config 'profile.dev.package.shapewise.opt-level=3'
profile=release build release --release

times=$(mktemp -d)
trap 'rm -r "$times"' EXIT
for name in plain optimised release; do
    "$program/$name" "$@" > "$times/$name"
done

echo '| operation | debug | ndarray, debug | ratio | Shapewise optimised | release | ratio |'
echo '|---|---:|---:|---:|---:|---:|---:|'
# Each line is a name, nanoseconds of Shapewise, and those of ndarray or nothing.
paste -d'|' "$times/plain" "$times/optimised" "$times/release" | awk -F'|' '
    function us(nanoseconds) { return nanoseconds == "" ? "–" : sprintf("%.2f", nanoseconds / 1000) }
    function ratio(a, b) { return b > 0 ? sprintf("%.1f", a / b) : "–" }
    {
        printf "| `%s` | %s | %s | %s | %s | %s | %s |\n",
            $1, us($2), us($3), ratio($2, $3), us($5), us($8), ratio($5, $8)
    }'
