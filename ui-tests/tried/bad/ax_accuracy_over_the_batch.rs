//! Axis: the predicted class is the argmax over the batch axis.

use shapewise::prelude::*;

fn accuracy(logits: &Tensor<f64, shape![4, 3]>, labels: &Tensor<Idx<dim!(3)>, shape![4]>) -> f64 {
    let predicted = logits.over(axes![0]).argmax();
    predicted.equal(labels).mean()
}
fn main() {
    let labels = tensor![0, 1, 2, 0].to_indices().unwrap();
    println!("{}", accuracy(&Tensor::ones(), &labels));
}
