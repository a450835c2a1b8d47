//! Fix: The last size of the matrix is the length of the vector.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", a.matmul(&tensor![1, 2, 3]));
}
