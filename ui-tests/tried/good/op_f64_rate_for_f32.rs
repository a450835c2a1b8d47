//! Operators: `f32` weights are multiplied by a rate that is `f64`.

use shapewise::prelude::*;

fn main() {
    let rate = 0.1_f32;
    let mut w: Tensor<f32, shape![3]> = Tensor::ones();
    w -= Tensor::<f32, shape![3]>::ones() * rate;
    println!("{w}");
}
