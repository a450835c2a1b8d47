//! Generic call: a generic layer is called with a bias of another size.

use shapewise::prelude::*;

fn linear<N: Dim, I: Dim, O: Dim>(x: &Tensor<f64, (N, I)>, w: &Tensor<f64, (I, O)>, b: &Tensor<f64, (O,)>) -> Tensor<f64, (N, O)> {
    x.matmul(w) + b
}
fn main() {
    let (x, w): (Tensor<f64, shape![32, 784]>, Tensor<f64, shape![784, 10]>) = (Tensor::ones(), Tensor::ones());
    println!("{}", linear(&x, &w, &tensor![0.0, 0.0, 0.0]));
}
