//! Mistake: The last 5 rows are taken of 3.
//! Why: There are only 3. NumPy cuts the slice off in silence.
//! Fix: Take as many as there are.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![-5..]));
}

// - println!("{}", x.slice(slice![-5..]));
// + println!("{}", x.slice(slice![-2..]));
