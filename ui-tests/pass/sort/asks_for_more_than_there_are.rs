//! Fix: Ask for as many as there are, or fewer.

use shapewise::prelude::*;

fn main() {
    let scores = tensor![[0.1, 0.7, 0.2], [0.3, 0.3, 0.4]];
    let (best, _) = scores.over(axes![1]).top_k::<dim!(2)>();
    println!("{best}");
}
