//! Mistake: Integers are converted by `astype`, as in NumPy.
//! Why: It is `cast` here.
//! Fix: Write `cast`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.astype::<f32>());
}

// - println!("{}", x.astype::<f32>());
// + println!("{}", x.cast::<f32>());
