//! Mistake: A struct is generic in a number instead of a dimension.
//! Why: Stable Rust does not compute with const parameters in types. Python has no types to compute.
//! Fix: Take a type parameter `N: Dim`; its number is `N::SIZE`.

use shapewise::prelude::*;

pub struct Row<const N: usize> {
    pub values: Tensor<f64, shape![{ N }]>,
}

fn main() {}

// - pub struct Row<const N: usize> {
// -     pub values: Tensor<f64, shape![{ N }]>,
// + pub struct Row<N: Dim> {
// +     pub values: Tensor<f64, shape![N]>,
