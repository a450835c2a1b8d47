//! Fix: Check the numbers once: `labels.to_indices::<dim!(3)>()`.

use shapewise::prelude::*;

fn main() {
    let labels = tensor![2, 0, 1];
    let targets: Tensor<f64, shape![3, 3]> = labels.to_indices::<dim!(3)>().unwrap().one_hot();
    println!("{targets}");
}
