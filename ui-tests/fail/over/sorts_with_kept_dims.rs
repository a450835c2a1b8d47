//! Mistake: The sorted axis is to be kept.
//! Why: Sorting keeps all axes; `keepdims` is for reductions, which lose some. NumPy: "sort() got an unexpected keyword argument 'keepdims'".
//! Fix: Leave `keepdims` out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[3, 1, 2], [4, 6, 5]];
    println!("{}", x.over(axes![1]).keepdims().sort());
}

// - println!("{}", x.over(axes![1]).keepdims().sort());
// + println!("{}", x.over(axes![1]).sort());
