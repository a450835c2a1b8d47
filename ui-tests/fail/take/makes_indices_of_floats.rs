//! Mistake: Labels that are floats are made indices.
//! Why: 1.5 is no index. NumPy: "arrays used as indices must be of integer (or boolean) type".
//! Fix: Cast to integers first.

use shapewise::prelude::*;

fn main() {
    let labels = tensor![2.0, 0.0, 1.0];
    println!("{:?}", labels.to_indices::<dim!(3)>());
}

// - println!("{:?}", labels.to_indices::<dim!(3)>());
// + println!("{:?}", labels.cast::<i64>().to_indices::<dim!(3)>());
