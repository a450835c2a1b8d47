//! Mistake: The largest of the selected elements is taken, without a value for rows where none is selected.
//! Why: No number is the largest of none. NumPy: "reduction operation 'maximum' does not have an identity".
//! Fix: Give a first value.

use shapewise::ops::reduce::{Initial, Max};
use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 8.0]];
    let mask = x.gt(2.5);
    println!("{}", x.over(axes![1]).masked(&mask).reduce(Max));
    let _ = Initial(Max, 0.0);
}

// - println!("{}", x.over(axes![1]).masked(&mask).reduce(Max));
// + println!("{}", x.over(axes![1]).masked(&mask).reduce(Initial(Max, 0.0)));
