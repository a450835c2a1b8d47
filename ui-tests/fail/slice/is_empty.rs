//! Mistake: The columns from 2 on and before 2 are taken.
//! Why: A range ends before its end, so this one is empty, and there are no empty tensors. In NumPy `x[:, 2:2]` is an empty array.
//! Fix: One column is `2..3`; the index `2` drops the axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![.., 2..2]));
}

// - println!("{}", x.slice(slice![.., 2..2]));
// + println!("{}", x.slice(slice![.., 2..3]));
