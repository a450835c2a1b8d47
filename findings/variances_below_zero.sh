#!/usr/bin/env bash
# nalgebra 0.35.0 and smartcore 0.4.10 (Rust 1.95): each has two ways to a variance, and one of them is below zero for four numbers near a billion.
# Expected: 22.5 for all, the mean of the squared deviations; floats hold the numbers, their mean and the deviations exactly.
#
# In nalgebra `variance` and `row_variance` are right, `column_variance` of the transposed matrix is -32. In smartcore `MatrixStats::var` and `std` are right,
# `ArrayView1::variance` and `ArrayView2::variance` are -128, and their `std_dev` is NaN. Those that are wrong subtract the square of the mean from the mean of
# the squares, and squares near 1e18 have steps of 128.
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
nalgebra = "=0.35.0"
smartcore = "=0.4.10"
TOML
cat > src/main.rs <<'RUST'
use nalgebra::DMatrix;
use smartcore::linalg::basic::arrays::{ArrayView1, ArrayView2};
use smartcore::linalg::basic::matrix::DenseMatrix;
use smartcore::linalg::traits::stats::MatrixStats;

fn of_array(x: &impl ArrayView1<f64>) -> (f64, f64) {
    (x.variance(), x.std_dev())
}

fn of_matrix(x: &impl ArrayView2<f64>) -> (f64, f64) {
    (x.variance(0)[0], x.std_dev(0)[0])
}

fn main() {
    let numbers = vec![1_000_000_004.0, 1_000_000_007.0, 1_000_000_013.0, 1_000_000_016.0];

    let column = DMatrix::from_vec(4, 1, numbers.clone());
    println!("nalgebra, variance: {}", column.variance());
    println!("nalgebra, row_variance: {}", column.row_variance()[0]);
    println!("nalgebra, column_variance: {}", column.transpose().column_variance()[0]);

    println!("smartcore, ArrayView1: {:?}", of_array(&numbers));
    let column = DenseMatrix::new(4, 1, numbers, false).unwrap();
    println!("smartcore, ArrayView2: {:?}", of_matrix(&column));
    println!("smartcore, MatrixStats: {:?}", (column.var(0)[0], column.std(0)[0]));
}
RUST
rustc --version
CARGO_TARGET_DIR="$folder/target" cargo run --quiet | tee output
diff output - <<'SEEN'
nalgebra, variance: 22.5
nalgebra, row_variance: 22.5
nalgebra, column_variance: -32
smartcore, ArrayView1: (-128.0, NaN)
smartcore, ArrayView2: (-128.0, NaN)
smartcore, MatrixStats: (22.5, 4.743416490252569)
SEEN
echo "as seen: variances below zero, and deviations that are NaN"
