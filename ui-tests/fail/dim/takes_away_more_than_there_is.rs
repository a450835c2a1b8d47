//! Mistake: 5 of 3 elements are left out.
//! Why: A size is at least 1, so the first number must be more than the second. NumPy gives an empty array.
//! Fix: Leave out fewer.

use shapewise::prelude::*;

fn without_start<A: Dim + MoreThan<B>, B: Dim>(x: &Tensor<f64, (A,)>) -> Tensor<f64, (Difference<A, B>,)> {
    Tensor::<f64, (Difference<A, B>,)>::from_fn(|[i]| x[[B::SIZE + i]])
}

fn main() {
    println!("{}", without_start::<_, dim!(5)>(&tensor![1.0, 2.0, 3.0]));
}

// - println!("{}", without_start::<_, dim!(5)>(&tensor![1.0, 2.0, 3.0]));
// + println!("{}", without_start::<_, dim!(2)>(&tensor![1.0, 2.0, 3.0]));
