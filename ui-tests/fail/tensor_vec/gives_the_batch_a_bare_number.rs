//! Mistake: The size of a batch is written as a bare number.
//! Why: A size is a type, and `2` is a number. NumPy's sizes are numbers.
//! Fix: Write the size as a type: `dim!(2)`.

use shapewise::prelude::*;

fn main() {
    let points: TensorVec<f64, shape![2]> = vec![1.0, 2.0, 3.0, 4.0].try_into().unwrap();
    println!("{}", points.batches::<2>().len());
}

// - println!("{}", points.batches::<2>().len());
// + println!("{}", points.batches::<dim!(2)>().len());
