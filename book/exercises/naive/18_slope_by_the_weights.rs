//! Task: Take the gradient of the loss by the weights. The data are not differentiated.
//! Hint: The data go in as numbers that do not change.

use shapewise::derivatives::*;
use shapewise::prelude::*;

fn loss<T: Real, N: Dim, I: Dim>(w: &Tensor<T, (I,)>, x: &Tensor<T, (N, I)>, y: &Tensor<T, (N,)>) -> T {
    (x.matmul(w) - y).pow(2).mean()
}

fn main() {
    let x: Tensor<f64, shape![2, 2]> = tensor![[1.0, 0.0], [0.0, 1.0]];
    let y: Tensor<f64, shape![2]> = tensor![3.0, 4.0];
    let w: Tensor<f64, shape![2]> = Tensor::zeros();
    let slope = gradient(&w, |w| loss(w, &x, &y));
    assert_eq!(slope, tensor![-3.0, -4.0]);
}
