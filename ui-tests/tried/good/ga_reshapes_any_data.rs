//! Generic author: a function for views reshapes its argument, with the bound `Data`.

use shapewise::prelude::*;

fn total<N: Dim, M: Dim>(x: &Tensor<f64, (N, M), impl ContiguousData<f64>>) -> f64 {
    x.view().flatten().sum()
}
fn main() {
    println!("{}", total(&tensor![[1.0, 2.0]]));
}
