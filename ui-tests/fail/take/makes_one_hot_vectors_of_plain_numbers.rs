//! Mistake: One-hot vectors are made of numbers that could be too large.
//! Why: Nothing says how long the vectors are. NumPy's `np.eye(3)[labels]` checks each number when it runs.
//! Fix: Check the numbers once: `labels.to_indices::<dim!(3)>()`.

use shapewise::prelude::*;

fn main() {
    let labels = tensor![2, 0, 1];
    let targets: Tensor<f64, shape![3, 3]> = labels.one_hot();
    println!("{targets}");
}

// - let targets: Tensor<f64, shape![3, 3]> = labels.one_hot();
// + let targets: Tensor<f64, shape![3, 3]> = labels.to_indices::<dim!(3)>().unwrap().one_hot();
