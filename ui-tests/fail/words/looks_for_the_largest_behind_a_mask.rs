//! Mistake: The place of the largest element is asked of what a mask leaves.
//! Why: NumPy has no `where=` for `argmax` either.
//! Fix: Fill what the mask leaves out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    let mask = x.lt(4.0);
    println!("{}", x.over(axes![1]).masked(&mask).argmax());
}

// - println!("{}", x.over(axes![1]).masked(&mask).argmax());
// + println!("{}", x.masked_fill(&!mask, f64::NEG_INFINITY).over(axes![1]).argmax());
