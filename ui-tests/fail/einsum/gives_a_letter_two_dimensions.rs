//! Mistake: In generic code the letter `c` stands for the features of a sample, and for the samples.
//! Why: Nothing says that there are as many of both. NumPy finds out at run time, if they happen to differ.
//! Fix: Call each axis by a letter of its own.

use shapewise::prelude::*;

fn gram<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>, y: &Tensor<f64, (C,)>) -> Tensor<f64, (N,)> {
    einsum!((n, c), (c) -> (n); x, &x.over(axes![1]).sum())
}

fn main() {
    let (x, y): (Tensor<f64, shape![2, 3]>, Tensor<f64, shape![3]>) = Default::default();
    println!("{}", gram(&x, &y));
}

// - einsum!((n, c), (c) -> (n); x, &x.over(axes![1]).sum())
// + einsum!((n, c), (c) -> (n); x, y)
