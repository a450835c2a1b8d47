//! Fix: The mask has the shape of the tensor.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let mask = tensor![true, false, true, true];
    println!("{}", x.masked_select(&mask));
}
