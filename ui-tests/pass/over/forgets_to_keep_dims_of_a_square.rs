//! Fix: Keep the reduced axis: `keepdims()`.

use shapewise::prelude::*;

dims! { Row = 3; Col = 3; }

fn main() {
    let x: Tensor<f64, (Row, Col)> = Tensor::ones();
    println!("{}", x - x.over(axes![Col]).keepdims().mean());
}
