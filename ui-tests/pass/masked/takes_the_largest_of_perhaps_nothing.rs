//! Fix: Give a first value.

use shapewise::ops::reduce::{Initial, Max};
use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 8.0]];
    let mask = x.gt(2.5);
    println!("{}", x.over(axes![1]).masked(&mask).reduce(Initial(Max, 0.0)));
    let _ = Initial(Max, 0.0);
}
