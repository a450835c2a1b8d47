//! Mistake: Two axes are moved to one place.
//! Why: NumPy raises "must have the same number of elements".
//! Fix: Move one axis after the other, or `permute`.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 3, 4]> = Tensor::zeros();
    println!("{:?}", x.move_axis(axes![0, 1], axes![2]).shape());
}

// - println!("{:?}", x.move_axis(axes![0, 1], axes![2]).shape());
// + println!("{:?}", x.move_axis(axes![0], axes![2]).shape());
