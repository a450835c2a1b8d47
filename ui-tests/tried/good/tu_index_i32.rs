//! Index and tuple: an element is read by an `i32` variable.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    let i: usize = 1;
    println!("{}", x[[i]]);
}
