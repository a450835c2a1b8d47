//! Mistake: The inner product with a tensor of rank 0 is taken.
//! Why: A single element has no last axis. NumPy multiplies by it.
//! Fix: The product with a single element is `*`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    let two: Tensor<i32, ()> = Tensor::full(2);
    println!("{}", a.inner(&two));
}

// - println!("{}", a.inner(&two));
// + println!("{}", a * two);
