//! Mistake: `argmax` is asked for over two axes.
//! Why: A position along two axes is not one index. NumPy: "'tuple' object cannot be interpreted as an integer".
//! Fix: Name one axis, or leave `over` out to go over everything.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 5, 3], [4, 2, 6]];
    println!("{}", x.over(axes![0, 1]).argmax());
}

// - println!("{}", x.over(axes![0, 1]).argmax());
// + println!("{}", x.over(axes![1]).argmax());
