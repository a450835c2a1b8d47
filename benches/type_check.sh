#!/usr/bin/env bash
# How long rustc takes to type-check a program with a hundred functions, each with its own random four-axis shape, one
# reduction and one broadcast. Prints the seconds of the best of three runs; fails above the limit, if one is given.
#
#     benches/type_check.sh [LIMIT_IN_SECONDS]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
limit=${1:-}
functions=100
program=$(mktemp -d)
trap 'rm -rf "$program"' EXIT

mkdir "$program/src"
cat > "$program/Cargo.toml" <<TOML
[package]
name = "program"
version = "0.0.0"
edition = "2024"
[dependencies]
shapewise = { path = "$root" }
[workspace]
TOML
cp "$root/rust-toolchain.toml" "$program"

# The same random shapes every time.
RANDOM=20
size() { echo $((RANDOM % 500 + 2)); }
{
    echo 'use shapewise::prelude::*;'
    for ((i = 0; i < functions; i++)); do
        n=$(size) c=$(size) h=$(size) w=$(size)
        echo "pub fn f$i(x: &Tensor<f32, shape![$n, $c, $h, $w]>) -> f32 {"
        echo '    let mean = x.over(axes![0, 1, 2]).mean();'
        echo '    (x - mean).max()'
        echo '}'
    done
} > "$program/src/lib.rs"

export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$program/target"
cd "$program"
cargo check --quiet
best=
for _ in 1 2 3; do
    touch src/lib.rs
    start=$(date +%s%N)
    cargo check --quiet
    elapsed=$((($(date +%s%N) - start) / 1000000))
    if [ -z "$best" ] || [ "$elapsed" -lt "$best" ]; then best=$elapsed; fi
done
seconds=$(printf '%d.%03d' $((best / 1000)) $((best % 1000)))
echo "type-checking $functions functions, each with its own shape, a reduction and a broadcast: $seconds s"
if [ -n "$limit" ] && [ "$best" -gt "$(awk "BEGIN { print int($limit * 1000) }")" ]; then
    echo "that is more than $limit s" >&2
    exit 1
fi
