//! Fix: Borrow it: `&x * T::from_f64(2.0)`.

use shapewise::prelude::*;

fn steps<T: Real, N: Dim>(x: Tensor<T, (N,)>) -> Tensor<T, (N,)> {
    let y = &x * T::from_f64(2.0);
    y - x
}

fn main() {
    println!("{}", steps(tensor![1.0, 2.0]));
}
