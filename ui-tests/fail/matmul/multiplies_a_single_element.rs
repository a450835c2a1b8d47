//! Mistake: A tensor of rank 0 is multiplied by a matrix.
//! Why: `matmul` sums over an axis, and a single element has none. NumPy: "does not have enough dimensions".
//! Fix: The product with a single element is `*`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    let two: Tensor<i32, ()> = Tensor::full(2);
    println!("{}", two.matmul(&a));
}

// - println!("{}", two.matmul(&a));
// + println!("{}", two * a);
