//! Habits: `mean_axis(Axis(0))`, as in ndarray.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.mean_axis(0));
}
