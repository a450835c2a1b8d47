#!/usr/bin/env bash
# How long rustc takes to type-check two programs with a hundred functions, each with its own random four-axis shapes: one reduces and
# broadcasts, the other reshapes. Prints the seconds of the best of three runs; fails above the limits, if they are given.
#
#     benches/type_check.sh [LIMIT_IN_SECONDS [LIMIT_OF_RESHAPES]]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
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
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$program/target"
cd "$program"

# The same random shapes every time.
RANDOM=20
size() { echo $((RANDOM % 500 + 2)); }

reductions() {
    echo 'use shapewise::prelude::*;'
    for ((i = 0; i < functions; i++)); do
        n=$(size) c=$(size) h=$(size) w=$(size)
        echo "pub fn f$i(x: &Tensor<f32, shape![$n, $c, $h, $w]>) -> f32 {"
        echo '    let mean = x.over(axes![0, 1, 2]).mean();'
        echo '    (x - mean).max()'
        echo '}'
    done
}

# By turns: two axes become one, one becomes two, all become one, and two are exchanged while the others become one.
reshapes() {
    echo 'use shapewise::prelude::*;'
    for ((i = 0; i < functions; i++)); do
        a=$(size) b=$(size) c=$(size) d=$(size)
        case $((i % 4)) in
        0) from="$a, $b, $c, $d" to="$a, $((b * c)), $d" ;;
        1) from="$a, $((b * c)), $d, 3" to="$a, $b, $c, $((d * 3))" ;;
        2) from="$a, $b, $((c % 20 + 2)), 3" to="$((a * b * (c % 20 + 2) * 3))" ;;
        3) from="$a, $b, $c, $d" to="$b, $a, $((c * d))" ;;
        esac
        echo "pub fn f$i(x: Tensor<f32, shape![$from]>) -> usize {"
        echo "    x.reshape::<shape![$to]>().len()"
        echo '}'
    done
}

# measure WHAT LIMIT: the program in src/lib.rs.
measure() {
    cargo check --quiet
    best=
    for _ in 1 2 3; do
        touch src/lib.rs
        start=$(date +%s%N)
        cargo check --quiet
        elapsed=$((($(date +%s%N) - start) / 1000000))
        if [ -z "$best" ] || [ "$elapsed" -lt "$best" ]; then best=$elapsed; fi
    done
    printf 'type-checking %s functions, %s: %d.%03d s\n' "$functions" "$1" $((best / 1000)) $((best % 1000))
    if [ -n "$2" ] && [ "$best" -gt "$(awk "BEGIN { print int($2 * 1000) }")" ]; then
        echo "that is more than $2 s" >&2
        exit 1
    fi
}

reductions > src/lib.rs
measure "each with its own shape, a reduction and a broadcast" "${1:-}"
reshapes > src/lib.rs
measure "each with its own reshape of four axes" "${2:-}"
