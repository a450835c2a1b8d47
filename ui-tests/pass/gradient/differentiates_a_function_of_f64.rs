//! Fix: Make the function generic in its elements.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn loss<T: Real, N: Dim>(w: &Tensor<T, (N,)>) -> T {
    w.pow(2).sum()
}

fn main() {
    println!("{}", gradient(&tensor![1.0, 2.0], |w| loss(w)));
}
