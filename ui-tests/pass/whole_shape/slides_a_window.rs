//! Fix: Ask for the windows by the bound `Slide<shape![3]>`.

use shapewise::prelude::*;

fn highest<T: Real, S: shapewise::shape::windows::Slide<shape![3]>>(x: &Tensor<T, S>) -> T {
    x.windows::<shape![3]>().max()
}

fn main() {
    println!("{}", highest(&tensor![1.0, 4.0, 2.0, 3.0]));
}
