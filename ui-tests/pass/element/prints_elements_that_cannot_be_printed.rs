//! Fix: Map it to something that can be printed.

use shapewise::prelude::*;

#[derive(Clone, Copy)]
struct Point {
    x: f64,
}

fn main() {
    let points = tensor![Point { x: 1.0 }, Point { x: 2.0 }];
    println!("{}", points.map(|point| point.x));
}
