//! Off by one: one-hot vectors of 9 classes meet probabilities of 10.

use shapewise::prelude::*;

fn cross_entropy<N: Dim, K: Dim>(p: &Tensor<f64, (N, K)>, t: &Tensor<f64, (N, K)>) -> f64 {
    -(t * p.ln()).over(axes![K]).sum().mean()
}
fn main() {
    let p: Tensor<f64, shape![4, 10]> = Tensor::full(0.1);
    let labels = tensor![1, 2, 3, 4].to_indices::<dim!(9)>().unwrap();
    println!("{}", cross_entropy(&p, &labels.one_hot()));
}
