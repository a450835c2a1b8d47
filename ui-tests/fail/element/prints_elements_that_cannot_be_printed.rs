//! Mistake: A tensor of a struct is printed.
//! Why: Nothing says how one of its elements looks. NumPy prints the `repr` of any object.
//! Fix: Map it to something that can be printed.

use shapewise::prelude::*;

#[derive(Clone, Copy)]
struct Point {
    x: f64,
}

fn main() {
    let points = tensor![Point { x: 1.0 }, Point { x: 2.0 }];
    println!("{points}");
}

// - println!("{points}");
// + println!("{}", points.map(|point| point.x));
