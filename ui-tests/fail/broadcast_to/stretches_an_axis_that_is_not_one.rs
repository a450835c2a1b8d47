//! Mistake: A vector of 3 is stretched to rows of 4.
//! Why: NumPy raises "operands could not be broadcast together with remapped shapes".
//! Fix: An axis stretches if its size is 1; the others stay: `shape![2, 3]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.broadcast_to::<shape![2, 4]>());
}

// - println!("{}", x.broadcast_to::<shape![2, 4]>());
// + println!("{}", x.broadcast_to::<shape![2, 3]>());
