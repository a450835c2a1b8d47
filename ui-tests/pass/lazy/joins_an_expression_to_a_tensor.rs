//! Fix: Evaluate it: `&(x.lazy() * 2.0).eval()`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.5, 2.0];
    println!("{}", x.concat((x.lazy() * 2.0).eval(), axes![0]));
}
