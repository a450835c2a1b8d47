//! Assignment: the momentum of the weights is subtracted from the bias.

use shapewise::prelude::*;

struct Model {
    w: Tensor<f64, shape![4, 3]>,
    b: Tensor<f64, shape![3]>,
}
fn step(model: &mut Model, dw: &Tensor<f64, shape![4, 3]>) {
    model.w -= dw * 0.1;
    model.b -= dw.over(axes![0]).sum() * 0.1;
}
fn main() {
    let mut model = Model { w: Tensor::ones(), b: Tensor::ones() };
    step(&mut model, &Tensor::ones());
    println!("{} {}", model.w, model.b);
}
