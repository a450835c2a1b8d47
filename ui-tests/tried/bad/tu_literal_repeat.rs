//! Index and tuple: a literal repeats an element, as `vec![0.0; 3]` does.

use shapewise::prelude::*;

fn main() {
    let x = tensor![0.0; 3];
    println!("{x}");
}
