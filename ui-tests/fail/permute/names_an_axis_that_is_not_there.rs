//! Mistake: A matrix is brought into the order of three axes.
//! Why: NumPy raises "axes don't match array": a matrix has the axes 0 and 1.
//! Fix: Name the axes that there are: `axes![1, 0]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.permute(axes![2, 0]));
}

// - println!("{}", x.permute(axes![2, 0]));
// + println!("{}", x.permute(axes![1, 0]));
