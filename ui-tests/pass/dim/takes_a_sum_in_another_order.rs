//! Fix: Write the sum in one order.

use shapewise::prelude::*;

struct Joined<N: Dim, M: Dim>(Tensor<f64, (Sum<N, M>,)>);

impl<N: Dim, M: Dim> Joined<N, M> {
    fn all(self) -> Tensor<f64, (Sum<N, M>,)> {
        self.0
    }
}

fn main() {
    let joined: Joined<dim!(2), dim!(3)> = Joined(Tensor::ones());
    println!("{}", joined.all());
}
