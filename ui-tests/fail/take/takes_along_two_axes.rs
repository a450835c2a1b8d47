//! Mistake: Elements are gathered along two axes at once.
//! Why: An index goes along one axis. NumPy: "'tuple' object cannot be interpreted as an integer".
//! Fix: Name one axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let places = x.over(axes![1]).argsort();
    println!("{}", x.gather(&places, axes![0, 1]));
}

// - println!("{}", x.gather(&places, axes![0, 1]));
// + println!("{}", x.gather(&places, axes![1]));
