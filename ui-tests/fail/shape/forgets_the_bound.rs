//! Mistake: A generic struct leaves out that `S` is a shape.
//! Why: A tensor needs a shape, and any type might stand for `S`. Python has no bounds to forget.
//! Fix: Write `S: Shape`.

use shapewise::prelude::*;

pub struct Layer<S> {
    pub weights: Tensor<f64, S>,
}

fn main() {}

// - pub struct Layer<S> {
// + pub struct Layer<S: Shape> {
