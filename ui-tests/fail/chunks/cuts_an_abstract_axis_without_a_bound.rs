//! Mistake: A generic function cuts channels into heads, whose number need not divide them.
//! Why: `H` need not divide `C`. NumPy finds out when the function is called.
//! Fix: Ask for it.

use shapewise::prelude::*;

fn first_head<N: Dim, C: Dim, H: Dim>(x: &Tensor<f64, (N, C)>) -> f64 {
    x.chunks::<H, _>(axes![1]).next().unwrap().sum()
}

fn main() {
    println!("{}", first_head::<_, _, dim!(2)>(&tensor![[1.0, 2.0]]));
}

// - fn first_head<N: Dim, C: Dim, H: Dim>(x: &Tensor<f64, (N, C)>) -> f64 {
// + fn first_head<N: Dim, C: Dim + DivisibleBy<H>, H: Dim>(x: &Tensor<f64, (N, C)>) -> f64 {
