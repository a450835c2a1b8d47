//! Mistake: One name is declared with two sizes.
//! Why: A name is a type, and has one size. In Python the second assignment wins.
//! Fix: Give the second size another name.

use shapewise::prelude::*;

dims! { Batch = 3; Batch = 4; }

fn main() {
    println!("{}", Tensor::<f64, (Batch,)>::ones());
}

// - dims! { Batch = 3; Batch = 4; }
// + dims! { Batch = 3; Samples = 4; }
