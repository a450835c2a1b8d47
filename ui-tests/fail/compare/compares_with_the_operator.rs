//! Mistake: Tensors are compared with `>`.
//! Why: In Rust a comparison is one `bool`, and a mask is many. In NumPy `x > 2` is a mask.
//! Fix: Write the method: `x.gt(2)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x > tensor![2, 2, 2]);
}

// - println!("{}", x > tensor![2, 2, 2]);
// + println!("{}", x.gt(tensor![2, 2, 2]));
