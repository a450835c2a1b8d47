//! Mistake: Nine letters are used.
//! Why: A walk goes along at most eight axes. NumPy goes along 64.
//! Fix: Multiply step by step.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![2, 2, 2, 2]> = Tensor::ones();
    let y: Tensor<f64, shape![2, 2, 2, 2, 2]> = Tensor::ones();
    println!("{}", einsum!((a, b, c, d), (e, f, g, h, i) -> (a, i); &x, &y));
}

// - println!("{}", einsum!((a, b, c, d), (e, f, g, h, i) -> (a, i); &x, &y));
// + println!("{}", einsum!((a, b, c, d), (d, f, g, h, i) -> (a, i); &x, &y));
