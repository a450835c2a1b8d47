//! Mistake: The means of the rows are subtracted from a square tensor of two names.
//! Why: The means are over `Row`, the last axis is `Col`. NumPy subtracts them from the columns: no error, a wrong result.
//! Fix: Keep the reduced axis: `keepdims()`.

use shapewise::prelude::*;

dims! { Row = 3; Col = 3; }

fn main() {
    let x: Tensor<f64, (Row, Col)> = Tensor::ones();
    println!("{}", x - x.over(axes![Col]).mean());
}

// - println!("{}", x - x.over(axes![Col]).mean());
// + println!("{}", x - x.over(axes![Col]).keepdims().mean());
