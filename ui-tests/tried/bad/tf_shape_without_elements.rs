//! Turbofish: `Tensor` is given the shape, and not the element type.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<shape![2, 3]>::zeros();
    println!("{x}");
}
