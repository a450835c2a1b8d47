//! Fix: The last place is 2, or -1.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 3, 4]> = Tensor::zeros();
    println!("{:?}", x.move_axis(axes![0], axes![2]).shape());
}
