//! Habits: `clip`, as in NumPy.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.clamp(0.0, 1.0));
}
