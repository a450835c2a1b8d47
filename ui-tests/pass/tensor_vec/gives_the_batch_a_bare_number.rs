//! Fix: Write the size as a type: `dim!(2)`.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 4.0].try_into().unwrap();
    println!("{}", points.batches::<dim!(2)>().len());
}
