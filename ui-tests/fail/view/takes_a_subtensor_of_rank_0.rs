//! Mistake: A sub-tensor of a single element is taken.
//! Why: Rank 0 has no first axis. NumPy: "too many indices for array".
//! Fix: The element itself is `item()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3].over(axes![0]).max();
    println!("{}", x.subtensor(0));
}

// - println!("{}", x.subtensor(0));
// + println!("{}", x.item());
