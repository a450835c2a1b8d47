//! Turbofish: the number of the best is an argument, as in `x.topk(2)`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 3.0, 2.0], [4.0, 6.0, 5.0]];
    let (best, _) = x.over(axes![1]).top_k::<dim!(2)>();
    println!("{best}");
}
