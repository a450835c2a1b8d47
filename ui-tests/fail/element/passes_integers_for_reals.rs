//! Mistake: Integers are passed to a function for `T: Real`.
//! Why: `Real` is `f32` and `f64`: there `/` and `mean` stay in the type. NumPy would convert to `float64` on the way.
//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn center<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
    x - x.mean()
}

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", center(&x));
}

// - println!("{}", center(&x));
// + println!("{}", center(&x.cast::<f64>()));
