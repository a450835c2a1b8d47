//! Mistake: The size that follows from the others is written -1.
//! Why: -1 is no size. NumPy takes it for the size that is left.
//! Fix: Write `_`: `x.reshape::<shape![3, _]>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.reshape::<shape![3, -1]>());
}

// - println!("{}", x.reshape::<shape![3, -1]>());
// + println!("{}", x.reshape::<shape![3, _]>());
