//! Operators: a mask is negated by `-`.

use shapewise::prelude::*;

fn main() {
    let mask = tensor![true, false];
    println!("{}", !mask);
}
