//! Mistake: Integers are divided in place.
//! Why: `/` is true division and gives floats, which integers cannot hold. NumPy: "Cannot cast ufunc 'divide' output".
//! Fix: Make a new tensor with `/`, or stay in the integers with `floor_div`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![1, 2, 3];
    x += 1;
    x /= 2;
    println!("{x}");
}

// - x /= 2;
// + x = x.floor_div(2);
