//! Mistake: A gradient is asked for by `backward`, as in PyTorch.
//! Why: A gradient is that of a function here.
//! Fix: Give the function to `gradient`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    println!("{}", x.pow(2).backward());
}

// - println!("{}", x.pow(2).backward());
// + println!("{}", shapewise::derivatives::gradient(&x, |x| x.pow(2).sum()));
