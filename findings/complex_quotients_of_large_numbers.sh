#!/usr/bin/env bash
# num-complex 0.4.6 (with Rust 1.95): a complex number divided by itself is NaN from about 1e155 on and below about 1e-162, since the divisor is squared.
# Expected: 1, as in NumPy and as C's rules have it; the quotient is nowhere near the ends of the range.
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
num-complex = "=0.4.6"
TOML
cat > src/main.rs <<'RUST'
use num_complex::Complex;

fn main() {
    for size in [1e150_f64, 1e155, 1e200, 1e-150, 1e-170, 1e-200] {
        let z = Complex::new(size, size);
        println!("{size:e}: {}", z / z);
    }
    let z = Complex::new(1e20_f32, 1e20);
    println!("f32 {:e}: {}", z.re, z / z);
}
RUST
rustc --version
cargo tree --quiet --depth 1
cargo run --quiet | tee output
diff output - <<'SEEN'
1e150: 1+0i
1e155: NaN+NaNi
1e200: NaN+NaNi
1e-150: 1+0i
1e-170: NaN+NaNi
1e-200: NaN+NaNi
f32 1e20: NaN+NaNi
SEEN
echo "as seen: quotients of equal numbers that are NaN"
