//! Mistake: A proof is written by hand that two shapes share a dimension, which one of them does not have.
//! Why: Proofs are the compiler's: one that is written by hand could be wrong, and so is this. NumPy has no proofs.
//! Fix: Leave proofs to the compiler.

use shapewise::prelude::*;

dims! { pub Row = 2; pub Inner = 3; pub Column = 4; }

impl shapewise::shape::contract::SharedAxis<(Row, Inner), (Column, Row)> for Inner {}

fn main() {
    let (x, y): (Tensor<i32, (Row, Inner)>, Tensor<i32, (Column, Row)>) = (Tensor::ones(), Tensor::ones());
    println!("{}", x.contract(&y, axes![Row]));
}

// - impl shapewise::shape::contract::SharedAxis<(Row, Inner), (Column, Row)> for Inner {}
// + // The compiler finds `Row` in both shapes.
