//! Mistake: The axis is given to the sum, as in `x.sum(0)`.
//! Why: What a sum is over decides its type: an element, or a tensor without the axes. So `over` comes first.
//! Fix: Name the axes first: `x.over(axes![0]).sum()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.sum(0));
}

// - println!("{}", x.sum(0));
// + println!("{}", x.over(axes![0]).sum());
