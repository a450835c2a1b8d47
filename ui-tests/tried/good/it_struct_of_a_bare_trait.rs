//! Types: a struct has a field of type `Lazy<f64, S, Expr>`.

use shapewise::prelude::*;

struct Model<E: Expr<Elem = f64>> {
    output: Lazy<f64, shape![2], E>,
}
fn main() {
    let x = tensor![1.0, 2.0];
    let model = Model { output: x.lazy() * 2.0 };
    println!("{}", model.output.eval());
}
