//! Habits: the only element of a (1, 1) matrix is asked for.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0]];
    println!("{}", x.matmul(&x.transpose()).squeeze(axes![0, 1]).item());
}
