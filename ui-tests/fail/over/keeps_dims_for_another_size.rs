//! Mistake: Row sums of (2, 3) are subtracted from a tensor of (2, 4).
//! Why: What `keepdims` leaves stands for 3 columns and stretches to no other size. NumPy stretches it to any: no error.
//! Fix: Subtract it from what it came from.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let y = tensor![[1, 2, 3, 4], [5, 6, 7, 8]];
    println!("{}", y.cast::<i64>() - x.over(axes![1]).keepdims().sum());
}

// - println!("{}", y.cast::<i64>() - x.over(axes![1]).keepdims().sum());
// + println!("{}", y.cast::<i64>() - y.over(axes![1]).keepdims().sum() + x.sum());
