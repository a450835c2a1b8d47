//! Off by one: 100 rows are split at 80, and 21 are expected behind.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![100, 4]> = Tensor::ones();
    let (train, test) = x.split::<shape![80, 20], _>(axes![0]);
    println!("{} {}", train.mean(), test.mean());
}
