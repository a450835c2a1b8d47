//! Mistake: The dot product of vectors of 3 and 2 is taken.
//! Why: There is no pair for the last element. NumPy: "shapes (3,) and (2,) not aligned".
//! Fix: Give both one length.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.dot(&tensor![4, 5]));
}

// - println!("{}", x.dot(&tensor![4, 5]));
// + println!("{}", x.dot(&tensor![4, 5, 6]));
