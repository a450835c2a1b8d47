//! Turbofish: a tensor is cast by `as`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.cast::<f32>());
}
