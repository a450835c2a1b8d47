//! Mistake: The columns are turned round by a negative step.
//! Why: A slice is a view, and a view goes forwards. In NumPy `x[:, ::-1]` is a view that goes backwards.
//! Fix: `flip` makes a tensor whose axes are turned round.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![.., ..;-1]));
}

// - println!("{}", x.slice(slice![.., ..;-1]));
// + println!("{}", x.flip(axes![1]));
