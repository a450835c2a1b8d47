//! Fix: Write `Tensor::<f64, shape![2, 3]>::zeros()`.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<f64, shape![2, 3]>::zeros();
    println!("{x}");
}
