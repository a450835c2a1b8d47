//! Fix: Add the bound that says so: `C: Dim + DivisibleBy<G>`.

use shapewise::prelude::*;

fn heads<C: Dim + DivisibleBy<G>, G: Dim>(x: Tensor<f64, (C,)>) -> usize {
    x.unflatten::<(G, Quotient<C, G>), _>(axes![0]).len()
}

fn main() {
    println!("{}", heads::<dim!(6), dim!(2)>(Tensor::ones()));
}
