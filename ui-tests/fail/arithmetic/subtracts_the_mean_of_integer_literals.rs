//! Mistake: Integers of no declared type are centred at their mean.
//! Why: They become `i32`, whose mean is `f64`, and there is no promotion. NumPy returns an array of `float64`.
//! Fix: Convert the integers first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x - x.over(axes![0]).mean());
}

// - println!("{}", x - x.over(axes![0]).mean());
// + println!("{}", x.cast::<f64>() - x.over(axes![0]).mean());
