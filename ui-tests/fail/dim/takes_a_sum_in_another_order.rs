//! Mistake: A generic function returns `Sum<M, N>` for `Sum<N, M>`.
//! Why: They are equal for every two numbers, which the compiler does not know of abstract ones. NumPy computes them when it runs.
//! Fix: Write the sum in one order.

use shapewise::prelude::*;

struct Joined<N: Dim, M: Dim>(Tensor<f64, (Sum<N, M>,)>);

impl<N: Dim, M: Dim> Joined<N, M> {
    fn all(self) -> Tensor<f64, (Sum<M, N>,)> {
        self.0
    }
}

fn main() {
    let joined: Joined<dim!(2), dim!(3)> = Joined(Tensor::ones());
    println!("{}", joined.all());
}

// - fn all(self) -> Tensor<f64, (Sum<M, N>,)> {
// + fn all(self) -> Tensor<f64, (Sum<N, M>,)> {
