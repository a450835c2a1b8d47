//! Mistake: Tensors of eight axes are stacked.
//! Why: No shape has more than eight axes. (NumPy stops at 64.)
//! Fix: Stack tensors of seven axes.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 2, 1, 2, 1, 2, 1, 2]> = Tensor::ones();
    println!("{:?}", stack((&x, &x), axes![0]).shape());
}

// - let x: Tensor<f32, shape![1, 2, 1, 2, 1, 2, 1, 2]> = Tensor::ones();
// + let x: Tensor<f32, shape![2, 1, 2, 1, 2, 1, 2]> = Tensor::ones();
