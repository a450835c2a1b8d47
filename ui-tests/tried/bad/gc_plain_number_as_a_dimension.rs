//! Generic call: a generic function is called with a plain number for a dimension.

use shapewise::prelude::*;

fn heads<N: Dim, C: Dim + DivisibleBy<H>, H: Dim>(x: Tensor<f64, (N, C)>) -> Tensor<f64, (N, H, Quotient<C, H>)> {
    x.unflatten::<(H, Quotient<C, H>), _>(axes![1])
}
fn main() {
    let x: Tensor<f64, shape![2, 64]> = Tensor::ones();
    println!("{}", heads::<_, _, 4>(x).mean());
}
