//! Matmul: the right operand is passed by value.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", a.matmul(&a));
}
