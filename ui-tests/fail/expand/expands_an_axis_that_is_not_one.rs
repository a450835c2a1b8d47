//! Mistake: An axis of size 2 is expanded to 4.
//! Why: Only one stored element can stand for many. NumPy's `broadcast_to`: "could not be broadcast".
//! Fix: Expand an axis of size 1.

use shapewise::prelude::*;

fn main() {
    let column = tensor![[1, 2], [3, 4], [5, 6]];
    println!("{}", column.expand::<dim!(4), _>(axes![1]));
}

// - let column = tensor![[1, 2], [3, 4], [5, 6]];
// + let column = tensor![[1], [3], [5]];
