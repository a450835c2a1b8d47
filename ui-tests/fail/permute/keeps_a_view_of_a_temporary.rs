//! Mistake: A sum is transposed, and the view of it is kept.
//! Why: The sum is gone at the end of its line. NumPy would keep it alive, at run time.
//! Fix: Copy it with `to_tensor`, or give the sum a name first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let turned = (&x + 1).transpose();
    println!("{}", turned + 1);
}

// - let turned = (&x + 1).transpose();
// + let turned = (&x + 1).transpose().to_tensor();
