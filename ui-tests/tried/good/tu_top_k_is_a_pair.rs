//! Index and tuple: `top_k` is taken for the values alone.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 3.0, 2.0]];
    let (best, _) = x.over(axes![1]).top_k::<dim!(2)>();
    println!("{}", best * 2.0);
}
