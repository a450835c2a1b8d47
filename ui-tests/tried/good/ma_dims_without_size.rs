//! Macros: a name is declared without its size.

use shapewise::prelude::*;

dims! { Batch = 3; }
fn main() {
    let x: Tensor<f64, (Batch,)> = Tensor::ones();
    println!("{x}");
}
