//! Mistake: Rows 1 to 9 are taken of 3.
//! Why: There are only 3. NumPy cuts the slice off in silence, and `x[1:9]` has 2 rows.
//! Fix: Take the rows that there are: `1..3`, or `1..`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.slice(slice![1..9]));
}

// - println!("{}", x.slice(slice![1..9]));
// + println!("{}", x.slice(slice![1..3]));
