//! Mistake: Two pairs of axes are summed over, and the axes of the right are named in another order than those of the left.
//! Why: The first named goes with the first named. NumPy: "shape-mismatch for sum", unless the sizes are equal.
//! Fix: Name both sides in one order.

use shapewise::prelude::*;

fn over_both<N: Dim, K: Dim, L: Dim, M: Dim>(
    a: &Tensor<f64, (N, K, L)>,
    b: &Tensor<f64, (L, K, M)>,
) -> Tensor<f64, (N, M)> {
    a.tensordot(b, axes![1, 2], axes![0, 1])
}

fn main() {
    let (a, b): (Tensor<f64, shape![2, 3, 4]>, Tensor<f64, shape![4, 3, 2]>) = Default::default();
    println!("{}", over_both(&a, &b));
}

// - a.tensordot(b, axes![1, 2], axes![0, 1])
// + a.tensordot(b, axes![1, 2], axes![1, 0])
