//! Mistake: The softmax of integers is taken.
//! Why: It consists of fractions, and integers have none. NumPy's functions convert to `float64` silently.
//! Fix: Convert first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{}", x.softmax(axes![0]));
}

// - println!("{}", x.softmax(axes![0]));
// + println!("{}", x.cast::<f64>().softmax(axes![0]));
