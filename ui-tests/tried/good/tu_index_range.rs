//! Index and tuple: a part is read as `x[1..]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.slice(slice![1..]));
}
