//! Mistake: A generic function reduces over a dimension that its argument does not have.
//! Why: `M` is no axis of `(N, C)`. NumPy has no names.
//! Fix: Name a dimension of the tensor.

use shapewise::prelude::*;

fn total<N: Dim, C: Dim, M: Dim>(x: &Tensor<f64, (N, C)>, y: &Tensor<f64, (M,)>) -> f64 {
    x.over(axes![M]).mean().sum() + y.sum()
}

fn main() {
    println!("{}", total(&tensor![[1.0, 2.0], [3.0, 4.0]], &tensor![5.0]));
}

// - x.over(axes![M]).mean().sum() + y.sum()
// + x.over(axes![N]).mean().sum() + y.sum()
