//! Mistake: Windows of two axes are taken of a tensor with seven.
//! Why: They would have nine axes. NumPy allows 64.
//! Fix: Leave an axis out, or take windows along one.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![1, 1, 1, 1, 1, 4, 4]> = Tensor::ones();
    let _ = x.windows::<shape![2, 2]>();
}

// - let _ = x.windows::<shape![2, 2]>();
// + let _ = x.windows::<shape![2]>();
