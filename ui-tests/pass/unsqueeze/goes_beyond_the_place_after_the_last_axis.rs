//! Fix: The place after the last axis is 1, or -1.

use shapewise::prelude::*;

fn main() {
    println!("{}", tensor![1, 2, 3].unsqueeze(axes![1]));
}
