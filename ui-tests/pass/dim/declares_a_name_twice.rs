//! Fix: Give the second size another name.

use shapewise::prelude::*;

dims! { Batch = 3; Samples = 4; }

fn main() {
    println!("{}", Tensor::<f64, (Batch,)>::ones());
}
