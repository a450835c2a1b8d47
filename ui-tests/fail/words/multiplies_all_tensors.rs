//! Mistake: A `TensorVec` is multiplied by a number.
//! Why: Operators are for tensors, whose shape is a type.
//! Fix: Multiply each element.

use shapewise::prelude::*;

fn main() {
    let data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    println!("{}", data * 2.0);
}

// - println!("{}", data * 2.0);
// + println!("{}", data.map(|x| x * 2.0));
