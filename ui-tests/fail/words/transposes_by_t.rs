//! Mistake: A matrix is transposed by `t`, as in PyTorch and ndarray.
//! Why: It is `transpose` here, a view.
//! Fix: Write `transpose`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.t());
}

// - println!("{}", x.t());
// + println!("{}", x.transpose());
