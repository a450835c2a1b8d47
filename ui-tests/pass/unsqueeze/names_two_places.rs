//! Fix: Call it twice.

use shapewise::prelude::*;

fn main() {
    println!("{}", tensor![1, 2, 3].unsqueeze(axes![0]).unsqueeze(axes![1]));
}
