#!/usr/bin/env bash
# ndarray-stats 0.7.0 with ndarray 0.17.2 (Rust 1.95): `weighted_var` and `weighted_std` are NaN when the first weight is zero, and right when any other one is.
# Expected: a number of weight zero does not count, wherever it stands. `weighted_mean` of the same arrays has it so.
#
# The running mean is moved by the weight over the sum of the weights so far, which is 0 / 0 there. A mask of ones and zeros as weights is enough for it.
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
ndarray = "=0.17.2"
ndarray-stats = "=0.7.0"
TOML
cat > src/main.rs <<'RUST'
use ndarray::{array, Axis};
use ndarray_stats::SummaryStatisticsExt;

fn main() {
    let x = array![2.0, 4.0, 8.0];
    for weights in [array![0.0, 1.0, 1.0], array![1.0, 0.0, 1.0], array![1.0, 1.0, 0.0]] {
        println!(
            "weights {weights}: mean {}, variance {}, deviation {}",
            x.weighted_mean(&weights).unwrap(),
            x.weighted_var(&weights, 0.0).unwrap(),
            x.weighted_std(&weights, 0.0).unwrap(),
        );
    }
    let rows = array![[2.0, 4.0, 8.0], [1.0, 1.0, 5.0]];
    let mask = array![0.0, 1.0, 1.0];
    println!("rows: mean {}, variance {}", rows.weighted_mean_axis(Axis(1), &mask).unwrap(), rows.weighted_var_axis(Axis(1), &mask, 0.0).unwrap());
}
RUST
rustc --version
CARGO_TARGET_DIR="$folder/target" cargo run --quiet | tee output
diff output - <<'SEEN'
weights [0, 1, 1]: mean 6, variance NaN, deviation NaN
weights [1, 0, 1]: mean 5, variance 9, deviation 3
weights [1, 1, 0]: mean 3, variance 1, deviation 1
rows: mean [6, 3], variance [NaN, NaN]
SEEN
echo "as seen: a variance that is NaN or not by the order of the numbers"
