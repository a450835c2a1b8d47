//! Fix: Join along axis 0, or stack at place 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.concat(&x, axes![0]));
}
