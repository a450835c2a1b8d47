//! Mistake: A generic function returns a mask as an expression of numbers.
//! Why: A comparison gives `bool`. In NumPy, too, but a function does not say what it returns.
//! Fix: Say `Lazy<bool, S, impl Expr<Elem = bool>>`.

use shapewise::prelude::*;

fn positive<T: Real, S: Shape>(x: &Tensor<T, S>) -> Lazy<T, S, impl Expr<Elem = T>> {
    x.lazy().gt(T::zero())
}

fn main() {
    println!("{}", positive(&tensor![1.0, -1.0]).eval());
}

// - fn positive<T: Real, S: Shape>(x: &Tensor<T, S>) -> Lazy<T, S, impl Expr<Elem = T>> {
// + fn positive<T: Real, S: Shape>(x: &Tensor<T, S>) -> Lazy<bool, S, impl Expr<Elem = bool>> {
