//! Mistake: A large tensor is used after an operator has taken it.
//! Why: A large tensor lives on the heap, and `x * 2.0` moves it, as a `Vec` is moved. NumPy shares arrays.
//! Fix: Borrow it: `&x * 2.0`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![32, 10]> = Tensor::ones();
    let y = x * 2.0;
    println!("{} {}", y.sum(), x.sum());
}

// - let y = x * 2.0;
// + let y = &x * 2.0;
