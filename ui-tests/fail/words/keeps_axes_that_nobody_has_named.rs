//! Mistake: `keepdims` comes first, without the axes that are kept.
//! Why: It says how `over` goes on.
//! Fix: Write `over` before.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.keepdims().mean());
}

// - println!("{}", x.keepdims().mean());
// + println!("{}", x.over(axes![1]).keepdims().mean());
