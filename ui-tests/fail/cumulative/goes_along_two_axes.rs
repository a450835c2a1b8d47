//! Mistake: `cumsum` is asked for over two axes.
//! Why: There is no order in which to go. NumPy: "'tuple' object cannot be interpreted as an integer".
//! Fix: Name one axis, or leave `over` out to go over everything.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.over(axes![0, 1]).cumsum());
}

// - println!("{}", x.over(axes![0, 1]).cumsum());
// + println!("{}", x.over(axes![1]).cumsum());
