//! Mistake: A literal is made of a range.
//! Why: A range would be its only element. NumPy: `np.arange(5)`.
//! Fix: Count by `arange`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0..5];
    println!("{x}");
}

// - let x = tensor![0..5];
// + let x = Tensor::<i64, shape![5]>::arange();
