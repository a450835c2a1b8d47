//! Mistake: A sum is to divide by one less than the number of elements.
//! Why: `ddof` says what a variance divides by, and a sum divides by nothing. NumPy: "sum() got an unexpected keyword argument 'ddof'".
//! Fix: Leave `ddof` out.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 8.0]];
    println!("{}", x.over(axes![0]).ddof(1).sum());
}

// - println!("{}", x.over(axes![0]).ddof(1).sum());
// + println!("{}", x.over(axes![0]).sum());
