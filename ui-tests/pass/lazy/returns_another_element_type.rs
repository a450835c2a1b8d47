//! Fix: Say `Lazy<bool, S, impl Expr<Elem = bool>>`.

use shapewise::prelude::*;

fn positive<T: Real, S: Shape>(x: &Tensor<T, S>) -> Lazy<bool, S, impl Expr<Elem = bool>> {
    x.lazy().gt(T::zero())
}

fn main() {
    println!("{}", positive(&tensor![1.0, -1.0]).eval());
}
