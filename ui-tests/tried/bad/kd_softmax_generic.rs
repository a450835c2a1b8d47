//! Keepdims: the hand-written softmax forgets `keepdims` at the sum.

use shapewise::prelude::*;

fn softmax<T: Real, N: Dim, K: Dim>(x: &Tensor<T, (N, K)>) -> Tensor<T, (N, K)> {
    let e = (x - x.over(axes![K]).keepdims().max()).exp();
    let total = e.over(axes![K]).sum();
    &e / total
}
fn main() {
    println!("{}", softmax(&tensor![[1.0, 2.0]]));
}
