//! Mistake: A matrix is sorted, and no axis is said.
//! Why: NumPy sorts along the last axis then. Here the axis is always said.
//! Fix: Begin with `over`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[2, 1], [4, 3]];
    println!("{}", x.sort());
}

// - println!("{}", x.sort());
// + println!("{}", x.over(axes![-1]).sort());
