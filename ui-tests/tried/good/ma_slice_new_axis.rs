//! Macros: a slice has `None` for a new axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.unsqueeze(axes![1]));
}
