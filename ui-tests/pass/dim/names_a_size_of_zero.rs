//! Fix: Sizes are at least 1.

use shapewise::prelude::*;

dims! { pub Rest = 1; }

fn main() {
    println!("{Rest:?}");
}
