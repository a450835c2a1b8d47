//! Mistake: Declarations of names are separated by commas.
//! Why: `dims!` declares items, as Rust does, and those end with semicolons.
//! Fix: Write semicolons.

use shapewise::prelude::*;

dims! { Batch = 32, Feature = 10 }

fn main() {
    println!("{}", Tensor::<f64, (Batch,)>::ones());
}

// - dims! { Batch = 32, Feature = 10 }
// + dims! { Batch = 32; Feature = 10; }
