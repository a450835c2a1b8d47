//! Mistake: A generic struct leaves out that `N` is a dimension.
//! Why: A tensor needs a size for each axis, and any type might stand for `N`. Python has no bounds to forget.
//! Fix: Write `N: Dim`.

use shapewise::prelude::*;

pub struct Layer<N> {
    pub weights: Tensor<f64, (N,)>,
}

fn main() {}

// - pub struct Layer<N> {
// + pub struct Layer<N: Dim> {
