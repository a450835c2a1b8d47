//! Fix: Fill a tensor whose type says the shape.

use shapewise::prelude::*;

fn main() {
    let x = Tensor::<_, shape![3]>::full(0.5);
    println!("{x}");
}
