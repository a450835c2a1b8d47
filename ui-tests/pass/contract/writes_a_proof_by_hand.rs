//! Fix: Name a dimension that both tensors have.

use shapewise::prelude::*;

fn main() {
    let (x, y): (Tensor<i32, shape![2, 3]>, Tensor<i32, shape![3, 4]>) = (Tensor::ones(), Tensor::ones());
    println!("{}", x.contract(&y, axes![dim!(3)]));
}
