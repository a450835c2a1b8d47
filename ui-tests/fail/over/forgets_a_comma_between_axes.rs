//! Mistake: Two axes stand side by side without a comma.
//! Why: Two numbers are no axis. In Python it is a syntax error, too.
//! Fix: Write the comma.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x.over(axes![0 1]).sum());
}

// - println!("{}", x.over(axes![0 1]).sum());
// + println!("{}", x.over(axes![0, 1]).sum());
