//! Fix: The last size of the left is the first of the right.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1]];
    println!("{}", b.matmul(&a));
}
