//! Mistake: A matrix is sorted along two axes.
//! Why: An order goes along one axis. NumPy: "'tuple' object cannot be interpreted as an integer".
//! Fix: Name one axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[3, 1, 2], [4, 6, 5]];
    println!("{}", x.over(axes![0, 1]).sort());
}

// - println!("{}", x.over(axes![0, 1]).sort());
// + println!("{}", x.over(axes![1]).sort());
