//! Types: a struct has a dimension that no field uses.

use shapewise::prelude::*;

struct Dropout<N: Dim> {
    rate: f64,
}
fn main() {
    println!("{}", Dropout::<dim!(3)> { rate: 0.5 }.rate);
}
