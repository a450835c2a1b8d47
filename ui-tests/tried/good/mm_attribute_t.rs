//! Matmul: the transpose is written `a.T`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", a.matmul(&a.transpose()));
}
