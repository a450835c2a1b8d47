//! Mask: elements are set as `x[mask] = 0.0`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1.0, -2.0, 3.0];
    let negative = x.lt(0.0);
    x[negative] = 0.0;
    println!("{x}");
}
