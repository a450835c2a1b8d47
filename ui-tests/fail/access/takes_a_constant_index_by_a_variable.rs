//! Mistake: `index!` gets a variable.
//! Why: The compiler checks a constant index, and a variable is known only when the program runs. NumPy looks when it runs.
//! Fix: Write the indices in double brackets.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let i = 1;
    println!("{}", x.at(index![i, 2]));
}

// - println!("{}", x.at(index![i, 2]));
// + println!("{}", x[[i, 2]]);
