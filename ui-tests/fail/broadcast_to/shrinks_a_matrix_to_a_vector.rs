//! Mistake: A matrix is broadcast to a vector.
//! Why: NumPy raises "input operand has more dimensions than allowed".
//! Fix: Broadcasting adds axes and never drops one: reduce, or take a sub-tensor.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3]];
    println!("{}", x.broadcast_to::<shape![3]>());
}

// - println!("{}", x.broadcast_to::<shape![3]>());
// + println!("{}", x.broadcast_to::<shape![2, 3]>());
