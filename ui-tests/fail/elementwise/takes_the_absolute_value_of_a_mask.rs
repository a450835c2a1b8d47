//! Mistake: The absolute value of a mask is taken.
//! Why: True and false have no sign. NumPy returns the mask as it is.
//! Fix: Leave it out, or convert the mask to numbers first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, -2, 3];
    println!("{}", x.gt(0).abs());
}

// - println!("{}", x.gt(0).abs());
// + println!("{}", x.gt(0).cast::<i32>().abs());
