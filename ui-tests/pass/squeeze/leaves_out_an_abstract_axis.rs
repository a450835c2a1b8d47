//! Fix: Say in the shape that the size is 1.

use shapewise::prelude::*;

fn first_row<C: Dim>(x: Tensor<f64, shape![1, C]>) -> Tensor<f64, (C,)> {
    x.squeeze(axes![0])
}

fn main() {
    println!("{}", first_row(tensor![[1.0, 2.0]]));
}
