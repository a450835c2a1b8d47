//! Mistake: A matrix is multiplied by a tensor of rank 0.
//! Why: `matmul` sums over an axis, and a single element has none. NumPy: "does not have enough dimensions".
//! Fix: The product with a single element is `*`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    let two: Tensor<i32, ()> = Tensor::full(2);
    println!("{}", a.matmul(&two));
}

// - println!("{}", a.matmul(&two));
// + println!("{}", a * two);
