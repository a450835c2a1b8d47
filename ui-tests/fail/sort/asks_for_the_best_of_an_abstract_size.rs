//! Mistake: A generic function takes the `K` best of `N`, any two sizes.
//! Why: Whether there are `K` of `N` is a fact that must hold for all that the function is called with. NumPy would find out, or not, when it runs.
//! Fix: State the fact as a bound.

use shapewise::prelude::*;

fn main() {
    println!("{}", best::<_, dim!(2)>(&tensor![0.1, 0.7, 0.2]));
}

fn best<N: Dim, K: Dim>(x: &Tensor<f64, (N,)>) -> Tensor<f64, (K,)> {
    x.over(axes![0]).top_k::<K>().0
}

// - fn best<N: Dim, K: Dim>(x: &Tensor<f64, (N,)>) -> Tensor<f64, (K,)> {
// + fn best<N: Dim + AtLeast<K>, K: Dim>(x: &Tensor<f64, (N,)>) -> Tensor<f64, (K,)> {
