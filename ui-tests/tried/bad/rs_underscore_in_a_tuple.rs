//! Reshape: the left-out size is a plain `_` in a tuple.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![4, 6]> = Tensor::ones();
    println!("{}", x.reshape::<(_, dim!(3))>());
}
