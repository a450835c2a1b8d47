//! Mistake: A vector is transposed.
//! Why: It has one axis, and there is none to exchange it for. NumPy returns it as it is, and nothing has changed.
//! Fix: A column is a matrix of its own: `tensor![[1], [2], [3]]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.transpose());
}
