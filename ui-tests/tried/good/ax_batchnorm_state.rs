//! Axis: running means of the features get the means of the samples.

use shapewise::prelude::*;

struct BatchNorm<C: Dim> {
    mean: Tensor<f64, (C,)>,
}
impl<C: Dim> BatchNorm<C> {
    fn update<N: Dim>(&mut self, x: &Tensor<f64, (N, C)>) {
        let mean = x.over(axes![N]).mean();
        self.mean = &self.mean * 0.9 + mean * 0.1;
    }
}
fn main() {
    let mut norm = BatchNorm::<dim!(3)> { mean: Tensor::zeros() };
    norm.update(&tensor![[1.0, 2.0, 3.0]]);
    println!("{}", norm.mean);
}
