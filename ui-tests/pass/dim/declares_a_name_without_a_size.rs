//! Fix: Write the size behind `=`.

use shapewise::prelude::*;

dims! { Batch = 3; }

fn main() {
    println!("{}", Tensor::<f64, (Batch,)>::ones());
}
