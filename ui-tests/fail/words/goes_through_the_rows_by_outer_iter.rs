//! Mistake: The rows are gone through by `outer_iter`, as in ndarray.
//! Why: They are the subtensors here.
//! Fix: Write `subtensors`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", x.outer_iter().count());
}

// - println!("{}", x.outer_iter().count());
// + println!("{}", x.subtensors().count());
