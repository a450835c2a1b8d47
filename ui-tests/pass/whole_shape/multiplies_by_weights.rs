//! Fix: Ask for the product by the bound `MatMul<(I, O)>`.

use shapewise::prelude::*;

fn linear<T: Real, S: shapewise::shape::matmul::MatMul<(I, O)>, I: Dim, O: Dim>(x: &Tensor<T, S>, w: &Tensor<T, (I, O)>) -> T {
    x.matmul(w).sum()
}

fn main() {
    println!("{}", linear(&tensor![[1.0, 2.0]], &tensor![[3.0], [4.0]]));
}
