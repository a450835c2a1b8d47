//! Mistake: Numbers are used as a mask.
//! Why: Whether 2 is true is a matter of taste. NumPy's `np.where` takes everything but 0 for true.
//! Fix: Say what is meant: `x.not_equal(0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0, 1, 2];
    println!("{}", x.select(1, -1));
}

// - println!("{}", x.select(1, -1));
// + println!("{}", x.not_equal(0).select(1, -1));
