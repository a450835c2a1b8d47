//! Mistake: A reduction of 3 columns is masked by an expression of 2 elements.
//! Why: Axes are compared from the last one: 3 and 2 do not fit. NumPy's `where=`: "operands could not be broadcast together".
//! Fix: The mask has the shape of the expression, or stretches to it.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let weight = tensor![0.5, 2.0];
    println!("{}", x.lazy().pow(2).over(axes![0]).masked(weight.lazy().gt(1.0)).mean());
}

// - let weight = tensor![0.5, 2.0];
// + let weight = tensor![0.5, 2.0, 3.0];
