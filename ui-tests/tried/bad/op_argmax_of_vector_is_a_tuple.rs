//! Operators: the place of the largest element of a vector is taken for an index.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 3.0, 2.0];
    let names = ["a", "b", "c"];
    println!("{}", names[x.argmax()]);
}
