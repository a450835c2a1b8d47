//! Mistake: Normal numbers are drawn by `randn`, as in PyTorch.
//! Why: There is no hidden generator. `sample` is told the distribution and the generator, with the feature `rand`; `from_fn` takes any generator.
//! Fix: Give a generator of your own.

use shapewise::prelude::*;

fn main() {
    let mut seed = 1_u64;
    let mut draw = || {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 40) as f64 / (1_u64 << 24) as f64
    };
    let x: Tensor<f64, shape![2, 2]> = Tensor::randn();
    println!("{x} {}", draw());
}

// - let x: Tensor<f64, shape![2, 2]> = Tensor::randn();
// + let x = Tensor::<f64, shape![2, 2]>::from_fn(|_| draw());
