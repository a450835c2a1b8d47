//! Mistake: Of three matrices in a tuple, one has longer rows than the first.
//! Why: All axes but the joined one must be equal. NumPy: "all the input array dimensions except for the concatenation axis must match exactly".
//! Fix: Join rows of one length.

use shapewise::prelude::*;

fn main() {
    let a = tensor![[1, 2, 3]];
    let b = tensor![[4, 5], [6, 7]];
    println!("{}", concat((&a, &a, &b), axes![0]));
}

// - let b = tensor![[4, 5], [6, 7]];
// + let b = tensor![[4, 5, 6], [7, 8, 9]];
