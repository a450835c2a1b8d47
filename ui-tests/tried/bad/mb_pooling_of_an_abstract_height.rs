//! Bound: a generic function pools images whose height may be 1.

use shapewise::prelude::*;

fn pooled<N: Dim, C: Dim, H: Dim>(x: &Tensor<f32, (N, C, H, H)>) -> f32 {
    x.max_pool::<shape![2, 2]>().sum()
}
fn main() {
    println!("{}", pooled(&Tensor::<f32, shape![1, 1, 4, 4]>::ones()));
}
