//! Habits: a row is iterated over as `for row in x`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    for row in x {
        println!("{}", row.sum());
    }
}
