//! Mistake: A matrix product is written with `*`.
//! Why: `*` multiplies element by element, so the shapes must fit axis by axis. So does NumPy's `*`, with the same error.
//! Fix: The matrix product is `matmul`, NumPy's `@`.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3], [4, 5, 6]];
    let b = tensor![[1, 0], [0, 1], [1, 1]];
    println!("{}", a * b);
}

// - println!("{}", a * b);
// + println!("{}", a.matmul(&b));
