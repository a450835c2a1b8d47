//! Fix: Take a type parameter `N: Dim`; its number is `N::SIZE`.

use shapewise::prelude::*;

pub struct Row<N: Dim> {
    pub values: Tensor<f64, shape![N]>,
}

fn main() {}
