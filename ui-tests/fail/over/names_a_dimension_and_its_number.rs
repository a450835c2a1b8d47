//! Mistake: One axis is named by its dimension and by its number.
//! Why: `Batch` is axis 0. NumPy has no names; for the numbers: "duplicate value in 'axis'".
//! Fix: Name each axis once.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; }

fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes![Batch, 0]).sum());
}

// - println!("{}", x.over(axes![Batch, 0]).sum());
// + println!("{}", x.over(axes![Batch, 1]).sum());
