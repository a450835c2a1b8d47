//! Mistake: A generic function splits a width into heads that need not divide it.
//! Why: Any size may stand for the width. PyTorch raises when it runs.
//! Fix: Add the bound that says so: `C: Dim + DivisibleBy<G>`.

use shapewise::prelude::*;

fn heads<C: Dim, G: Dim>(x: Tensor<f64, (C,)>) -> usize {
    x.unflatten::<(G, Quotient<C, G>), _>(axes![0]).len()
}

fn main() {
    println!("{}", heads::<dim!(6), dim!(2)>(Tensor::ones()));
}

// - fn heads<C: Dim, G: Dim>(x: Tensor<f64, (C,)>) -> usize {
// + fn heads<C: Dim + DivisibleBy<G>, G: Dim>(x: Tensor<f64, (C,)>) -> usize {
