//! Macros: a name is declared without its size.

use shapewise::prelude::*;

dims! { Batch; }
fn main() {
    let x: Tensor<f64, (Batch,)> = Tensor::ones();
    println!("{x}");
}
