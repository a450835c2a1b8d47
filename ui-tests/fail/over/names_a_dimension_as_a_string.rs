//! Mistake: A named dimension is written in quotes, as in xarray.
//! Why: A name is a type here, which the compiler compares. xarray compares strings when it runs.
//! Fix: Write the name without quotes.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }

fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes!["Batch"]).mean());
}

// - println!("{}", x.over(axes!["Batch"]).mean());
// + println!("{}", x.over(axes![Batch]).mean());
