//! Names: features are multiplied by weights over another name of the same size.

use shapewise::prelude::*;

dims! { Batch = 32; Feature = 16; Hidden = 16; Class = 10; }
fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    let w: Tensor<f64, (Hidden, Class)> = Tensor::ones();
    println!("{}", x.matmul(&w).sum());
}
