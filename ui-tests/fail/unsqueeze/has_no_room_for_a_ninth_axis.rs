//! Mistake: A tensor of eight axes gets one more.
//! Why: No shape has more than eight axes. (NumPy stops at 64.)
//! Fix: Leave an axis of size 1 out first.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 1, 2, 1, 2, 1, 2, 1]> = Tensor::ones();
    println!("{:?}", x.unsqueeze(axes![0]).shape());
}

// - println!("{:?}", x.unsqueeze(axes![0]).shape());
// + println!("{:?}", x.squeeze(axes![1]).unsqueeze(axes![0]).shape());
