//! Mistake: Three axes are brought into a new order of two.
//! Why: NumPy raises "axes don't match array": a permutation names every axis once.
//! Fix: Name all three: `axes![2, 0, 1]`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 3, 4]> = Tensor::zeros();
    println!("{:?}", x.permute(axes![2, 0]).shape());
}

// - println!("{:?}", x.permute(axes![2, 0]).shape());
// + println!("{:?}", x.permute(axes![2, 0, 1]).shape());
