//! Mistake: A slice has `None` for a new axis.
//! Why: An entry of a slice says which part of an axis is taken. NumPy: `x[:, None]`.
//! Fix: Add the axis by `unsqueeze`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.slice(slice![.., None]));
}

// - println!("{}", x.slice(slice![.., None]));
// + println!("{}", x.unsqueeze(axes![1]));
