//! Mistake: A set of axes is declared by hand, which would pair an axis of size 3 with one of size 4.
//! Why: Proofs are the compiler's; one that is written by hand could be wrong. NumPy looks at run time, and refuses these shapes.
//! Fix: Name a dimension that both tensors have.

use shapewise::prelude::*;
use shapewise::shape::axes::Axis;
use shapewise::shape::contract::Sides;

struct Mine;

impl Sides for Mine {
    type InLeft = (Axis<1>,);
    type InRight = (Axis<0>,);
}

fn main() {
    let x: Tensor<i32, shape![2, 3]> = Tensor::ones();
    println!("{x}");
}
