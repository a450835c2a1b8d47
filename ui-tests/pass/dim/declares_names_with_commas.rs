//! Fix: Write semicolons.

use shapewise::prelude::*;

dims! { Batch = 32; Feature = 10; }

fn main() {
    println!("{}", Tensor::<f64, (Batch,)>::ones());
}
