//! Mistake: The columns from 4 on are taken of 4.
//! Why: The last one is number 3. In NumPy `x[:, 4:]` is an empty array.
//! Fix: Start before the end.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![.., 4..]));
}

// - println!("{}", x.slice(slice![.., 4..]));
// + println!("{}", x.slice(slice![.., 3..]));
