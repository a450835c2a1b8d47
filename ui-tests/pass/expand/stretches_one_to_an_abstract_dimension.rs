//! Fix: Say what the 1 stands for: `by.expand::<C, _>(axes![1])`.

use shapewise::prelude::*;

fn scale_rows<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>, by: &Tensor<f64, shape![N, 1]>) -> Tensor<f64, (N, C)> {
    x * by.expand::<C, _>(axes![1])
}

fn main() {
    println!("{}", scale_rows(&tensor![[1.0, 2.0]], &tensor![[10.0]]));
}
