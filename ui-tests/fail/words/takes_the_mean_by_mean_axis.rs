//! Mistake: The mean along an axis is written `mean_axis`, as in ndarray.
//! Why: What goes along axes begins with `over` here.
//! Fix: Write `over` and `mean`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.mean_axis(0));
}

// - println!("{}", x.mean_axis(0));
// + println!("{}", x.over(axes![0]).mean());
