//! Mistake: The axis of a reduction comes from a variable.
//! Why: The axis says which shape is left, and a shape is part of the type. NumPy looks at the number when it runs.
//! Fix: Write the number, or a constant in braces.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let axis = 1;
    println!("{}", x.over(axes![axis]).mean());
}

// - let axis = 1;
// - println!("{}", x.over(axes![axis]).mean());
// + const AXIS: usize = 1;
// + println!("{}", x.over(axes![{AXIS}]).mean());
