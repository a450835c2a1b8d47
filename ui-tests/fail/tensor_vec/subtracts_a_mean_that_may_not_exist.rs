//! Mistake: The mean of all tensors is subtracted from one, though there might be none.
//! Why: How many there are is known at run time, and the mean of none does not exist: it is an `Option`. NumPy gives NaN and a warning.
//! Fix: The case of no tensors is decided.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 4.0].try_into().unwrap();
    println!("{}", points.subtensor(0) - points.mean());
}

// - println!("{}", points.subtensor(0) - points.mean());
// + println!("{}", points.subtensor(0) - points.mean().unwrap());
