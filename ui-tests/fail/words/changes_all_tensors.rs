//! Mistake: A `TensorVec` is multiplied by a number in place.
//! Why: Operators are for tensors, whose shape is a type.
//! Fix: Multiply each tensor.

use shapewise::prelude::*;

fn main() {
    let mut data: TensorVec<f64, shape![2]> = (0..4).map(|i| Tensor::full(i as f64)).collect();
    data *= 2.0;
    println!("{data}");
}

// - data *= 2.0;
// + data.iter_mut().for_each(|mut x| x *= 2.0);
