//! Mistake: A generic function exchanges the axes, and says that it does not.
//! Why: In NumPy the function would give the wrong shape, in silence.
//! Fix: The transpose of `(N, M)` is `(M, N)`.

use shapewise::prelude::*;

fn turned<T: Real, N: Dim, M: Dim>(x: &Tensor<T, (N, M)>) -> Tensor<T, (N, M)> {
    x.permute(axes![1, 0]).to_tensor()
}

fn main() {
    println!("{}", turned(&tensor![[1.0, 2.0, 3.0]]));
}

// - fn turned<T: Real, N: Dim, M: Dim>(x: &Tensor<T, (N, M)>) -> Tensor<T, (N, M)> {
// + fn turned<T: Real, N: Dim, M: Dim>(x: &Tensor<T, (N, M)>) -> Tensor<T, (M, N)> {
