//! Mistake: A vector of 5 is cut after its fifth element.
//! Why: The rest would be empty, and no tensor is. NumPy gives an empty array.
//! Fix: Cut earlier.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    println!("{}", x.split_at::<dim!(5), _>(axes![0]).0);
}

// - println!("{}", x.split_at::<dim!(5), _>(axes![0]).0);
// + println!("{}", x.split_at::<dim!(4), _>(axes![0]).0);
