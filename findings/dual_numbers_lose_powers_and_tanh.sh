#!/usr/bin/env bash
# num-dual 0.15.1 (with Rust 1.95): the value itself, not only the slope, is lost when a function is taken of a dual number: in `f32`, 1e10 to the power of -1 is 0,
# 1e-16 to the power of 0.5 is infinite, and tanh(100) is NaN; in `f64`, 0 to the power of 2.5 is NaN.
# Expected: the value that the same function has of the plain number, and a slope that is finite where the true one is. The crate's own `DualNum` of a plain `f32`
# has the right values, and so have dual numbers by `recip` and `sqrt`.
#
# A power is computed as x^(n - 3) * x * x * x, whatever derivative is asked for, and the first factor leaves the range long before the result does; tanh is a sinh over
# a cosh, of which both are infinite, in `f32` from 90 on, in `f64` from 711 on.
#
# Runs public packages alone, in a temporary folder, and fails where they behave otherwise.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.1.0"
edition = "2021"

[dependencies]
num-dual = "=0.15.1"
nalgebra = "=0.35.0"
TOML
cat > src/main.rs <<'RUST'
use num_dual::{Dual32, Dual64, DualNum};

fn main() {
    let single = |x: f32| Dual32::from(x).derivative();
    let double = |x: f64| Dual64::from(x).derivative();
    let show = |name: &str, float: f32, dual: Dual32| println!("{name}: {float:e}, as a dual number {:e} with slope {:e}", dual.re, dual.eps);

    show("powi(1e10, -1)", DualNum::powi(&1e10_f32, -1), single(1e10).powi(-1));
    show("recip(1e10)", DualNum::recip(&1e10_f32), single(1e10).recip());
    show("powi(1e-10, -1)", DualNum::powi(&1e-10_f32, -1), single(1e-10).powi(-1));
    show("powf(1e-16, 0.5)", DualNum::powf(&1e-16_f32, 0.5), single(1e-16).powf(0.5));
    show("sqrt(1e-16)", DualNum::sqrt(&1e-16_f32), single(1e-16).sqrt());
    show("tanh(100)", DualNum::tanh(&100_f32), single(100.0).tanh());
    let cube_and_half = double(0.0).powf(2.5);
    println!("f64 powf(0, 2.5): {:e}, as a dual number {:e} with slope {:e}", DualNum::powf(&0_f64, 2.5), cube_and_half.re, cube_and_half.eps);
    let inverse = double(1e100).powi(-1);
    println!("f64 powi(1e100, -1): {:e}, as a dual number {:e} with slope {:e}", DualNum::powi(&1e100_f64, -1), inverse.re, inverse.eps);
}
RUST
rustc --version
CARGO_TARGET_DIR="$folder/target" cargo run --quiet | tee output
diff output - <<'SEEN'
powi(1e10, -1): 1e-10, as a dual number 0e0 with slope -0e0
recip(1e10): 1e-10, as a dual number 1e-10 with slope -1.00000005e-20
powi(1e-10, -1): 1e10, as a dual number inf with slope -inf
powf(1e-16, 0.5): 1e-8, as a dual number inf with slope inf
sqrt(1e-16): 1e-8, as a dual number 1e-8 with slope 5e7
tanh(100): 1e0, as a dual number NaN with slope NaN
f64 powf(0, 2.5): 0e0, as a dual number NaN with slope NaN
f64 powi(1e100, -1): 1e-100, as a dual number 0e0 with slope -0e0
SEEN
echo "as seen: values that are lost when a slope is asked for"
