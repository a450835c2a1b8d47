#!/usr/bin/env bash
# hyperdual 1.5.0 (with Rust 1.95): the slope of `cbrt` is wrong everywhere but at zero and one: at 8 it is 1/6, at 1000 it is ten times too large, and at -8 it is
# negative. Expected: 1/12 at 8 and at -8, since a cube root rises everywhere; `powf` with an exponent of a third has it. The divisor has the root where the square
# of the root belongs.
# Beside it, `powi` with an exponent of zero is NaN at zero, where the same of a plain number is 1.
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
hyperdual = "=1.5.0"
TOML
cat > src/main.rs <<'RUST'
use hyperdual::{Dual, Float};

fn main() {
    let at = |x: f64| Dual::<f64>::new(x, 1.0);
    let show = |name: &str, y: Dual<f64>| println!("{name}: {:.6} with slope {:.6}", y.real(), y.dual());
    for x in [-8.0, 0.125, 1.0, 8.0, 1000.0] {
        show(&format!("cbrt({x})"), at(x).cbrt());
    }
    show("powf(8, 1/3)", at(8.0).powf(Dual::from_real(1.0 / 3.0)));
    let difference = |x: f64| ((x + 1e-3).cbrt() - (x - 1e-3).cbrt()) / 2e-3;
    println!("by differences at 8: {:.6}, at -8: {:.6}", difference(8.0), difference(-8.0));
    show("powi(0, 0)", at(0.0).powi(0));
    println!("of a plain number: {}", 0.0_f64.powi(0));
}
RUST
rustc --version
CARGO_TARGET_DIR="$folder/target" cargo run --quiet | tee output
diff output - <<'SEEN'
cbrt(-8): -2.000000 with slope -0.166667
cbrt(0.125): 0.500000 with slope 0.666667
cbrt(1): 1.000000 with slope 0.333333
cbrt(8): 2.000000 with slope 0.166667
cbrt(1000): 10.000000 with slope 0.033333
powf(8, 1/3): 2.000000 with slope 0.083333
by differences at 8: 0.083333, at -8: 0.083333
powi(0, 0): NaN with slope NaN
of a plain number: 1
SEEN
echo "as seen: slopes of cube roots that are not those of cube roots"
