//! Mistake: The elements of a matrix are repeated along both axes at once.
//! Why: A repetition goes along one axis. NumPy: "'tuple' object cannot be interpreted as an integer".
//! Fix: `tile` goes along all axes; elements are repeated along one axis after the other.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.repeat::<dim!(2), _>(axes![0, 1]));
}

// - println!("{}", x.repeat::<dim!(2), _>(axes![0, 1]));
// + println!("{}", x.repeat::<dim!(2), _>(axes![0]));
