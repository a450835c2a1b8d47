//! Index and tuple: a split into two is taken apart as three.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let (a, b, c) = x.split::<shape![1, 2], _>(axes![0]);
    println!("{a} {b} {c}");
}
