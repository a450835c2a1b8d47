//! Mistake: The 5 best of 3 scores are asked for.
//! Why: An axis of 3 has no 5 largest elements. NumPy: a slice of the sorted ones has 3, and the shapes do not fit later on.
//! Fix: Ask for as many as there are, or fewer.

use shapewise::prelude::*;

fn main() {
    let scores = tensor![[0.1, 0.7, 0.2], [0.3, 0.3, 0.4]];
    let (best, _) = scores.over(axes![1]).top_k::<dim!(5)>();
    println!("{best}");
}

// - let (best, _) = scores.over(axes![1]).top_k::<dim!(5)>();
// + let (best, _) = scores.over(axes![1]).top_k::<dim!(2)>();
