//! Mistake: The new sizes are given as an argument, as in `x.reshape((3, 2))`.
//! Why: An argument is known when the program runs. The shape is a type, so it stands among the types.
//! Fix: Write `x.reshape::<shape![3, 2]>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.reshape((3, 2)));
}

// - println!("{}", x.reshape((3, 2)));
// + println!("{}", x.reshape::<shape![3, 2]>());
