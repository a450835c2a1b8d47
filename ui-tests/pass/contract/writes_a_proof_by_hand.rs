//! Fix: Leave proofs to the compiler.

use shapewise::prelude::*;

dims! { pub Row = 2; pub Inner = 3; pub Column = 4; }

// The compiler finds `Row` in both shapes.

fn main() {
    let (x, y): (Tensor<i32, (Row, Inner)>, Tensor<i32, (Column, Row)>) = (Tensor::ones(), Tensor::ones());
    println!("{}", x.contract(&y, axes![Row]));
}
