//! Mistake: A row is looked at by the index of a column.
//! Why: An `Idx` is bounded by its axis: a column up to 3 is no row up to 2. NumPy: an IndexError, for some of the data.
//! Fix: Look along the axis that the index is of.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 5, 3], [4, 2, 6]];
    let (_, best) = x.argmax();
    println!("{}", x.index_axis(best, axes![0]));
}

// - println!("{}", x.index_axis(best, axes![0]));
// + println!("{}", x.index_axis(best, axes![1]));
