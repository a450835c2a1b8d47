//! Mistake: `softmax` is written behind `over`.
//! Why: What keeps all axes is told them as an argument.
//! Fix: Name the axes in `softmax`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.over(axes![1]).softmax());
}

// - println!("{}", x.over(axes![1]).softmax());
// + println!("{}", x.softmax(axes![1]));
