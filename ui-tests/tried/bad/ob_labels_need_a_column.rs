//! Off by one: `gather` gets the labels as a vector, not as a column.

use shapewise::prelude::*;

fn main() {
    let logits: Tensor<f64, shape![4, 10]> = Tensor::ones();
    let labels = tensor![1, 2, 3, 4].to_indices::<dim!(10)>().unwrap();
    println!("{}", logits.log_softmax(axes![1]).gather(&labels, axes![1]).mean());
}
