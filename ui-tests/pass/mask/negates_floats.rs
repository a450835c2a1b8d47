//! Fix: Compare first: `!x.gt(0.0)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.5, -1.5];
    println!("{}", !x.gt(0.0));
}
