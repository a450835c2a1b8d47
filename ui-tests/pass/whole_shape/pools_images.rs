//! Fix: Ask for the pooling by the bound `Pool<shape![2, 2]>`.

use shapewise::prelude::*;

fn pooled<T: Real, S: shapewise::shape::pool::Pool<shape![2, 2]>>(x: &Tensor<T, S>) -> T {
    x.max_pool::<shape![2, 2]>().sum()
}

fn main() {
    println!("{}", pooled(&tensor![[1.0, 4.0], [2.0, 3.0]]));
}
