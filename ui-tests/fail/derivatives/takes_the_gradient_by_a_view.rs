//! Mistake: The gradient is taken by a view.
//! Why: A gradient is a tensor of its own, and so is what it is taken by.
//! Fix: Copy the view.

use shapewise::derivatives::gradient;
use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", gradient(&x.subtensor(0), |row| row.pow(2).sum()));
}

// - println!("{}", gradient(&x.subtensor(0), |row| row.pow(2).sum()));
// + println!("{}", gradient(&x.subtensor(0).to_tensor(), |row| row.pow(2).sum()));
