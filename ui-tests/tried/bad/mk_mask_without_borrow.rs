//! Mask: the mask is passed by value.

use shapewise::prelude::*;

fn main() {
    let loss = tensor![0.5, 9.0, 1.5];
    let real = loss.lt(5.0);
    println!("{}", loss.masked_select(real));
}
