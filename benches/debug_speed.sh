#!/usr/bin/env bash
# How fast operations are in a debug build: as it comes, with Shapewise alone optimised, and in a release build, with ndarray beside the first.
# Prints a table of microseconds.
#
#     benches/debug_speed.sh
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
program=$(mktemp -d)
trap 'rm -rf "$program"' EXIT

mkdir "$program/src"
cp "$root/benches/debug_speed/program.rs" "$program/src/main.rs"
cat > "$program/Cargo.toml" <<TOML
[package]
name = "program"
version = "0.0.0"
edition = "2024"
[dependencies]
ndarray = "0.17"
shapewise = { path = "$root", features = ["prebuilt"] }
[workspace]
TOML
cp "$root/rust-toolchain.toml" "$program"
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="${DEBUG_SPEED_TARGET:-$program/target}" CARGO_PROFILE_DEV_DEBUG=false
cd "$program"

cargo run --quiet > plain
cargo run --quiet --config 'profile.dev.package.shapewise.opt-level=3' > optimised
cargo run --quiet --release > release

printf '| operation | debug | ndarray, debug | ratio | Shapewise optimised | release | ratio |\n|---|---:|---:|---:|---:|---:|---:|\n'
paste -d'|' plain optimised release | awk -F'|' '
function us(nanoseconds) { return nanoseconds == "" ? "–" : sprintf("%.1f", nanoseconds / 1000) }
{
    name = substr($1, 1, 28)
    sub(/ +$/, "", name)
    for (i = 1; i <= 3; i++) { split(substr($i, 29), of, " "); time[i] = of[1]; if (i == 1) other = of[2]; delete of }
    of_other = other == "" ? "–" : sprintf("%.2f", time[1] / other)
    printf "| %s | %s | %s | %s | %s | %s | %.1f |\n", name, us(time[1]), us(other), of_other, us(time[2]), us(time[3]), time[2] / time[3]
}'
