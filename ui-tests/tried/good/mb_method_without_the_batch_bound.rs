//! Bound: the batch of a method has no bound.

use shapewise::prelude::*;

struct Linear<I: Dim, O: Dim> {
    weight: Tensor<f64, (I, O)>,
}
impl<I: Dim, O: Dim> Linear<I, O> {
    fn forward<N: Dim>(&self, x: &Tensor<f64, (N, I)>) -> Tensor<f64, (N, O)> {
        x.matmul(&self.weight)
    }
}
fn main() {
    let layer = Linear { weight: tensor![[1.0]] };
    println!("{}", layer.forward(&tensor![[1.0]]));
}
