#!/usr/bin/env bash
# approx 0.5.1: two equal infinities are not `abs_diff_eq`, and infinity is `ulps_eq` to the largest finite number.
#
# The difference of two infinities is NaN, which is below no tolerance; `relative_eq` compares with `==` first,
# `abs_diff_eq` does not. One unit in the last place separates the bits of infinity from those of `MAX`. NumPy's
# `isclose` answers both the other way.
#
# Seen: abs_diff_eq(inf, inf): false
#       relative_eq(inf, inf): true
#       ulps_eq(inf, MAX): true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"
[dependencies]
approx = "=0.5.1"
TOML
cat > src/main.rs <<'RUST'
fn main() {
    let (infinity, max) = (f64::INFINITY, f64::MAX);
    println!("abs_diff_eq(inf, inf): {}", approx::abs_diff_eq!(infinity, infinity));
    println!("relative_eq(inf, inf): {}", approx::relative_eq!(infinity, infinity));
    println!("ulps_eq(inf, MAX): {}", approx::ulps_eq!(infinity, max));
}
RUST
found=$(CARGO_TARGET_DIR="$folder/target" cargo run --quiet)
expected='abs_diff_eq(inf, inf): false
relative_eq(inf, inf): true
ulps_eq(inf, MAX): true'
echo "$found"
[ "$found" = "$expected" ]
