//! Mistake: A slice has an index from a variable.
//! Why: What a slice takes is checked by the compiler, and a variable is known only when the program runs. NumPy looks when it runs.
//! Fix: Take the part by `subtensor`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let i = 1;
    println!("{}", x.slice(slice![i]));
}

// - println!("{}", x.slice(slice![i]));
// + println!("{}", x.subtensor(i));
