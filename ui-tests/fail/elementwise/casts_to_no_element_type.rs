//! Mistake: Numbers are cast to `String`.
//! Why: A cast is between element types. NumPy's `astype(str)` makes strings.
//! Fix: `map` takes any function.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3];
    println!("{:?}", x.cast::<String>());
}

// - println!("{:?}", x.cast::<String>());
// + println!("{:?}", x.map(|element| element.to_string()));
