//! Mistake: The place of the best column is used as an index of the rows.
//! Why: An `Idx` is bounded by its axis: a column up to 3 is no row up to 2. NumPy: an IndexError, for some of the data.
//! Fix: Index the axis that it is a place of.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 5, 3], [4, 2, 6]];
    let names = tensor![10, 20];
    let best = x.argmax();
    println!("{}", names[(best.1,)]);
}

// - println!("{}", names[(best.1,)]);
// + println!("{}", names[(best.0,)]);
