//! Mistake: A reduction of 3 columns is masked by a mask of 2.
//! Why: Axes are compared from the last one: 3 and 2 do not fit. NumPy's `where=`: "operands could not be broadcast together".
//! Fix: The mask has the shape of the tensor, or stretches to it.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mask = tensor![true, false];
    println!("{}", x.over(axes![0]).masked(&mask).mean());
}

// - let mask = tensor![true, false];
// + let mask = tensor![true, false, true];
