//! Generic author: a flattened (N, 1) is returned as (N,).

use shapewise::prelude::*;

fn column<N: Dim>(x: Tensor<f64, shape![N, 1]>) -> Tensor<f64, (N,)> {
    x.squeeze(axes![1])
}
fn main() {
    println!("{}", column(tensor![[1.0], [2.0]]));
}
