//! Operators: 1 is added to the index of the largest element.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 3.0, 2.0];
    let (best,) = x.argmax();
    println!("{}", best + 1);
}
