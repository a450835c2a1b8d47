//! Fix: Give the direction the shape of the point.

use shapewise::derivatives::derivative_along;
use shapewise::prelude::*;

fn main() {
    let at = tensor![1.0, 2.0, 3.0];
    let (value, rate) = derivative_along(&at, &tensor![1.0, 0.0, 0.0], |x| x.pow(2).sum());
    println!("{value} {rate}");
}
