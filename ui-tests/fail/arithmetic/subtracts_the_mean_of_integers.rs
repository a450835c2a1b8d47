//! Mistake: Integers are centred at their mean.
//! Why: The mean of integers is `f64`, and there is no promotion. NumPy returns an array of `float64`.
//! Fix: Convert the integers first: `x.cast::<f64>()`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x - x.over(axes![0]).mean());
}

// - println!("{}", x - x.over(axes![0]).mean());
// + println!("{}", x.cast::<f64>() - x.over(axes![0]).mean());
