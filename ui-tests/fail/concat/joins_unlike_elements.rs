//! Mistake: Integers are joined to floats.
//! Why: Element types are not converted silently. NumPy makes floats of all.
//! Fix: Cast the integers.

use shapewise::prelude::*;

fn main() {
    let (x, n) = (tensor![0.5, 1.5], tensor![1, 2]);
    println!("{}", concat((&x, &n), axes![0]));
}

// - println!("{}", concat((&x, &n), axes![0]));
// + println!("{}", concat((&x, n.cast::<f64>()), axes![0]));
