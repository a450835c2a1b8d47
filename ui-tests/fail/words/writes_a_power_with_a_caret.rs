//! Mistake: A square is written `x ^ 2`.
//! Why: `^` joins masks, and the bits of integers, in NumPy too.
//! Fix: Write `pow`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x ^ 2);
}

// - println!("{}", x ^ 2);
// + println!("{}", x.pow(2));
