//! Operators: a tensor of one comparison is used as a condition.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0];
    while x.lt(3.0) {
        break;
    }
}
