#!/usr/bin/env bash
# Draws so many cases, compiles them against this checkout, and reports where the answers are not NumPy's.
#
#     tests/numpy/drawn/run.sh --count 3000 --seed 7
#     tests/numpy/drawn/run.sh --count 300 --half             # floats of 16 bits, too
#
# --release compiles them optimised, --large 0.5 makes half of the shapes large, --each 50 puts so many into a program.
# PYTHON names a Python with the NumPy that draw.py wants, LIBRARY another checkout whose library is tried.
# What is built stays in $TMPDIR/shapewise-drawn, so that the next run is quicker.
set -euo pipefail
count=300 seed=$RANDOM each=100 large=0.15 half=() release=()
while [ $# -gt 0 ]; do
    case $1 in
    --half | --release)
        [ "$1" = --half ] && half=(--half) || release=(--release)
        shift
        continue
        ;;
    --count) count=$2 ;;
    --seed) seed=$2 ;;
    --each) each=$2 ;;
    --large) large=$2 ;;
    *) sed -n '2,9s/^# \{0,1\}//p' "$0" && exit 2 ;;
    esac
    shift 2
done
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${TMPDIR:-/tmp}/shapewise-drawn
mkdir -p "$work/src" "$work/tests"
rm -f "$work"/tests/*.rs "$work"/tests/cases/*.rs
mkdir -p "$work/tests/cases"
cp "$root/Cargo.lock" "$root/rust-toolchain.toml" "$work/"
: >"$work/src/lib.rs"
cat >"$work/Cargo.toml" <<EOF
[package]
name = "shapewise-drawn"
version = "0.0.0"
edition = "2024"
[features]
half-2 = ["shapewise/half-2", "dep:half"]
[dependencies]
half = { version = "2.7", optional = true }
shapewise = { path = "${LIBRARY:-$root}" }
[profile.dev]
debug = false
incremental = false
[workspace]
EOF

echo "seed $seed: $count cases, $each a program"
failed=0
for ((first = 0; first < count; first += each)); do
    name=$(printf 'from_%05d' "$first")
    "${PYTHON:-python3}" "$here/draw.py" "${half[@]}" --seed "$seed" --large "$large" --first "$first" --count $((count - first < each ? count - first : each)) "$work/tests/cases/$name.rs"
    cat >"$work/tests/$name.rs" <<EOF
#![allow(unused_parens)]
mod numpy {
    #[allow(dead_code, unused)]
    #[path = "$root/tests/numpy/check.rs"]
    mod check;
    #[path = "$root/tests/numpy/drawn.rs"]
    mod drawn;
    #[path = "$work/tests/cases/$name.rs"]
    mod cases;
}
EOF
    RUST_BACKTRACE=0 cargo test --quiet --manifest-path "$work/Cargo.toml" --test "$name" ${half:+--features half-2} "${release[@]}" || failed=$((failed + 1))
    rm -f "$work/tests/$name.rs"
done
[ "$failed" = 0 ] || { echo "seed $seed: $failed programs found answers that are not NumPy's, or did not compile"; exit 1; }
echo "seed $seed: all $count answers are NumPy's"
