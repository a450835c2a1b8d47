//! Fix: Cast to integers first.

use shapewise::prelude::*;

fn main() {
    let labels = tensor![2.0, 0.0, 1.0];
    println!("{:?}", labels.cast::<i64>().to_indices::<dim!(3)>());
}
