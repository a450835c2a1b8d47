//! Mistake: The rows are padded by -1.
//! Why: A padding adds elements. NumPy: "index can't contain negative values".
//! Fix: A slice takes elements away: `slice![1..-1]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.pad(pad![-1, 0], 0));
}

// - println!("{}", x.pad(pad![-1, 0], 0));
// + println!("{}", x.slice(slice![1..-1]));
