//! Mistake: Rows are taken by numbers that nobody has checked.
//! Why: A number may be out of range, an `Idx` may not. NumPy: an IndexError, for some of the data.
//! Fix: Make indices of the numbers once, where the data comes in.

use shapewise::prelude::*;

fn main() {
    let table = tensor![[0.0, 0.1], [1.0, 1.1], [2.0, 2.1]];
    let tokens = tensor![2, 0, 2];
    println!("{}", table.take(&tokens, axes![0]));
}

// - println!("{}", table.take(&tokens, axes![0]));
// + println!("{}", table.take(&tokens.map(|token: usize| Idx::new(token).unwrap()), axes![0]));
