//! Mistake: A function returns an expression that borrows a tensor of the function.
//! Why: The tensor ends with the function, and the expression would read it later. NumPy counts who refers to an array.
//! Fix: Give the tensor away: an expression owns the operands that are no references.

use shapewise::prelude::*;

fn centred<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Lazy<T, (N, C), impl Expr<Elem = T>> {
    let mean = x.over(axes![0]).mean();
    x.lazy() - &mean
}

fn main() {
    println!("{}", centred(&tensor![[1.0, 2.0], [3.0, 6.0]]).eval());
}

// - x.lazy() - &mean
// + x.lazy() - mean
