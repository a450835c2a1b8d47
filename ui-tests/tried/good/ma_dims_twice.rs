//! Macros: a name is declared twice.

use shapewise::prelude::*;

dims! { Batch = 3; Other = 4; }
fn main() {
    let x: Tensor<f64, (Batch,)> = Tensor::ones();
    println!("{x}");
}
