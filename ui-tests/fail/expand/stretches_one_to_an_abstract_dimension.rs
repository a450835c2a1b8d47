//! Mistake: A column `(N, 1)` is multiplied with `(N, C)` in generic code.
//! Why: `C` may be any dimension, and of an abstract one nothing is known. NumPy stretches the 1 when the function is called.
//! Fix: Say what the 1 stands for: `by.expand::<C, _>(axes![1])`.

use shapewise::prelude::*;

fn scale_rows<N: Dim, C: Dim>(x: &Tensor<f64, (N, C)>, by: &Tensor<f64, shape![N, 1]>) -> Tensor<f64, (N, C)> {
    x * by
}

fn main() {
    println!("{}", scale_rows(&tensor![[1.0, 2.0]], &tensor![[10.0]]));
}

// - x * by
// + x * by.expand::<C, _>(axes![1])
