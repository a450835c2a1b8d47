//! Mistake: Two values are put into rows of three elements.
//! Why: The values have the shape of the tensor, or stretch to it, and those where the mask is true are put. NumPy's `putmask` repeats the values, its `x[mask] = values` counts them.
//! Fix: Give a value for each column.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1, -2, 3], [-4, 5, -6]];
    let negative = x.lt(0);
    x.put_mask(&negative, tensor![10, 20]);
    println!("{x}");
}

// - x.put_mask(&negative, tensor![10, 20]);
// + x.put_mask(&negative, tensor![10, 20, 30]);
