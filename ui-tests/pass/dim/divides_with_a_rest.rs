//! Fix: Take a number of heads that divides the width.

use shapewise::prelude::*;

fn width_of_head<C: Dim + DivisibleBy<G>, G: Dim>(_: &Tensor<f64, (C,)>) -> usize {
    Quotient::<C, G>::SIZE
}

fn main() {
    let embedding: Tensor<f64, shape![10]> = Tensor::ones();
    println!("{}", width_of_head::<_, dim!(2)>(&embedding));
}
