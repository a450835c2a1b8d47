//! Mask: a mask is turned round by `~`.

use shapewise::prelude::*;

fn main() {
    let mask = tensor![true, false];
    println!("{}", ~mask);
}
