//! Fix: Cast to an integer first: 1 where it begins to be true, -1 where it ends.

use shapewise::prelude::*;

fn main() {
    let mask = tensor![false, true, true, false];
    println!("{}", mask.cast::<i8>().diff(axes![0]));
}
