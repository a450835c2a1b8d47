//! Mistake: The sum of each window is asked of `sliding`.
//! Why: Windows, convolutions and poolings go on from there; a sum is that of `windows`.
//! Fix: Take the windows.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1.0, 2.0, 3.0];
    println!("{}", x.sliding().sum());
}

// - println!("{}", x.sliding().sum());
// + println!("{}", x.windows::<shape![2]>().over(axes![-1]).sum());
