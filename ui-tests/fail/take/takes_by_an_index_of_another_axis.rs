//! Mistake: Rows are taken by indices of the columns.
//! Why: An `Idx` is bounded by its axis: a column up to 5 is no row up to 3. NumPy: an IndexError, for some of the data.
//! Fix: Take along the axis that the indices are of.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![3, 5]> = Tensor::zeros();
    let best = x.over(axes![1]).argmax();
    println!("{}", x.take(&best, axes![0]));
}

// - println!("{}", x.take(&best, axes![0]));
// + println!("{}", x.take(&best, axes![1]));
