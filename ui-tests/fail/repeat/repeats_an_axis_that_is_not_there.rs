//! Mistake: The elements of a matrix are repeated along axis 2.
//! Why: A matrix has the axes 0 and 1. NumPy: "axis 2 is out of bounds for array of dimension 2".
//! Fix: The columns are axis 1.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.repeat::<dim!(2), _>(axes![2]));
}

// - println!("{}", x.repeat::<dim!(2), _>(axes![2]));
// + println!("{}", x.repeat::<dim!(2), _>(axes![1]));
