//! Mistake: The diagonal of a matrix is taken by `diag`.
//! Why: `diag` makes a matrix of a vector. `np.diag` does both.
//! Fix: The diagonal of a matrix is `diagonal`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2], [3, 4]];
    println!("{}", x.diag());
}

// - println!("{}", x.diag());
// + println!("{}", x.diagonal());
