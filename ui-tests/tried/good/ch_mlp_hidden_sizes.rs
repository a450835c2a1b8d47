//! Chain: the second layer does not take what the first gives.

use shapewise::prelude::*;

struct Linear<I: Dim, O: Dim> {
    weight: Tensor<f64, (I, O)>,
}
impl<I: Dim, O: Dim> Linear<I, O> {
    fn new() -> Self {
        Linear { weight: Tensor::zeros() }
    }
    fn forward<N: Dim>(&self, x: &Tensor<f64, (N, I)>) -> Tensor<f64, (N, O)> {
        x.matmul(&self.weight)
    }
}
fn main() {
    let first = Linear::<dim!(784), dim!(128)>::new();
    let second = Linear::<dim!(128), dim!(10)>::new();
    let x: Tensor<f64, shape![32, 784]> = Tensor::ones();
    let hidden = first.forward(&x).relu();
    println!("{}", second.forward(&hidden));
}
