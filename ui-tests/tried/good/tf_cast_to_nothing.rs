//! Turbofish: `cast` is not told to what, and the result is printed.

use shapewise::prelude::*;

fn main() {
    let counts = tensor![1, 2, 3];
    println!("{}", counts.cast::<f64>());
}
