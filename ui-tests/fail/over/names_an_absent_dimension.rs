//! Mistake: A tensor is reduced over a dimension that it does not have.
//! Why: There is no axis of time in (Batch, Feature). NumPy has no names; libraries that do fail when the line runs.
//! Fix: Name a dimension of the tensor.

use shapewise::prelude::*;

dims! { Batch = 2; Feature = 3; Time = 4; }

fn main() {
    let x: Tensor<f64, (Batch, Feature)> = Tensor::ones();
    println!("{}", x.over(axes![Time]).mean());
}

// - println!("{}", x.over(axes![Time]).mean());
// + println!("{}", x.over(axes![Batch]).mean());
