//! Mistake: A single tensor is taken out by its index in brackets.
//! Why: In Rust brackets give a reference, and a view is none. NumPy's `x[1]` is a view.
//! Fix: `x.subtensor(1)` is the view; brackets take ranges.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].try_into().unwrap();
    println!("{}", &points[1]);
}

// - println!("{}", &points[1]);
// + println!("{}", points.subtensor(1));
