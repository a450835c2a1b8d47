//! Mistake: A generic function reduces the axis that it should keep.
//! Why: The result is `(N,)`, the signature says `(C,)`. NumPy returns it, and the caller finds out, or not if `N` equals `C`.
//! Fix: Reduce over the axis of `N`: `axes![N]`, or `axes![0]`.

use shapewise::prelude::*;

fn feature_means<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (C,)> {
    x.over(axes![1]).mean()
}

fn main() {
    println!("{}", feature_means(&tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]));
}

// - x.over(axes![1]).mean()
// + x.over(axes![0]).mean()
