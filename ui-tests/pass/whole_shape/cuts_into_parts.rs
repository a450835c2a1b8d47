//! Fix: Write the axes: 5 rows of `C` columns.

use shapewise::prelude::*;

fn first<T: Real, C: Dim>(x: &Tensor<T, (dim!(5), C)>) -> T {
    x.split::<shape![2, 3], _>(axes![0]).0.sum()
}

fn main() {
    println!("{}", first(&tensor![[1.0], [4.0], [2.0], [3.0], [5.0]]));
}
