//! Fix: Write as many elements as the shape has.

use shapewise::prelude::*;

const KERNEL: Tensor<f32, shape![2, 2]> = Tensor::from_array([[1.0, 0.0], [0.0, 1.0]]);

fn main() {
    println!("{}", KERNEL.sum());
}
