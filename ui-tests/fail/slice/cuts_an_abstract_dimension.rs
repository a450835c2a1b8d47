//! Mistake: A generic function leaves out the first element of any vector.
//! Why: A vector of one element has no others. In NumPy the result is empty.
//! Fix: Say that there are more: `N: Dim + MoreThan<dim!(1)>`.

use shapewise::prelude::*;

fn sum_of_others<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
    x.slice(slice![1..]).to_tensor().sum()
}

fn main() {
    println!("{}", sum_of_others(&tensor![1.0, 2.0, 3.0]));
}

// - fn sum_of_others<N: Dim>(x: &Tensor<f64, (N,)>) -> f64 {
// + fn sum_of_others<N: Dim + MoreThan<dim!(1)>>(x: &Tensor<f64, (N,)>) -> f64 {
