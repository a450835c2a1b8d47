//! Habits: `Tensor::randn()`, as in PyTorch.

use shapewise::prelude::*;

fn main() {
    // With the feature `rand`: `Tensor::sample(&StandardNormal, &mut rng)`.
    let x = Tensor::<f64, shape![2, 2]>::from_fn(|[i, j]| ((2 * i + j) * 7 % 5) as f64);
    println!("{x}");
}
