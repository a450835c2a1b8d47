//! Mistake: A (2, 3) tensor is borrowed as an array of 3 rows of 2.
//! Why: The array would have another shape. NumPy's `reshape` would mix the elements up.
//! Fix: The array is nested as the tensor is.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let rows: &[[i32; 2]; 3] = x.as_array();
    println!("{rows:?}");
}

// - let rows: &[[i32; 2]; 3] = x.as_array();
// + let rows: &[[i32; 3]; 2] = x.as_array();
