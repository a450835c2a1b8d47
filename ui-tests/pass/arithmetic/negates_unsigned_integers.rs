//! Fix: Convert to a signed type first: `x.cast::<i16>()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<u8, shape![3]> = tensor![1, 2, 3];
    println!("{}", -x.cast::<i16>());
}
