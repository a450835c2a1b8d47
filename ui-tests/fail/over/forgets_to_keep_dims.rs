//! Mistake: The means of the rows are subtracted from the rows.
//! Why: There are 2 means and 3 columns. NumPy: "operands could not be broadcast together", and for a square matrix a wrong result.
//! Fix: Keep the reduced axis: `keepdims()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{}", x - x.over(axes![1]).mean());
}

// - println!("{}", x - x.over(axes![1]).mean());
// + println!("{}", x - x.over(axes![1]).keepdims().mean());
