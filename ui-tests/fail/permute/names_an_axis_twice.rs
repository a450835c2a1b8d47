//! Mistake: An axis is named twice in a new order.
//! Why: NumPy raises "repeated axis in transpose".
//! Fix: Name each axis once: `axes![2, 0, 1]`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 3, 4]> = Tensor::zeros();
    println!("{:?}", x.permute(axes![2, 0, 0]).shape());
}

// - println!("{:?}", x.permute(axes![2, 0, 0]).shape());
// + println!("{:?}", x.permute(axes![2, 0, 1]).shape());
