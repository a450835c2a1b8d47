//! Fix: The matrix product is `matmul`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2], [3, 4]];
    println!("{}", a.matmul(&a));
}
