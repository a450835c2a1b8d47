//! Mistake: A generic function returns an expression over `(N, C)` as one over `(N,)`.
//! Why: A row is stretched to the matrix, so there are `C` numbers for each sample. NumPy finds out where the result is used.
//! Fix: Say the shape of the operands broadcast together.

use shapewise::prelude::*;

fn centred<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Lazy<T, (N,), impl Expr<Elem = T>> {
    x.lazy() - x.over(axes![0]).mean()
}

fn main() {
    println!("{}", centred(&tensor![[1.0, 2.0], [3.0, 6.0]]).eval());
}

// - fn centred<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Lazy<T, (N,), impl Expr<Elem = T>> {
// + fn centred<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Lazy<T, (N, C), impl Expr<Elem = T>> {
