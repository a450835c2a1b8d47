//! Mistake: A name is declared without its size.
//! Why: Every dimension has a size, from which the compiler computes.
//! Fix: Write the size behind `=`.

use shapewise::prelude::*;

dims! { Batch; }

fn main() {
    println!("{}", Tensor::<f64, (Batch,)>::ones());
}

// - dims! { Batch; }
// + dims! { Batch = 3; }
