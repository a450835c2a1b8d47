//! Mistake: A mask stands where `if` wants one `bool`.
//! Why: It has three of them. NumPy: "The truth value of an array with more than one element is ambiguous".
//! Fix: Say which is meant: `x.gt(0).all()` or `x.gt(0).any()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    if x.gt(0) {
        println!("all positive");
    }
}

// - if x.gt(0) {
// + if x.gt(0).all() {
