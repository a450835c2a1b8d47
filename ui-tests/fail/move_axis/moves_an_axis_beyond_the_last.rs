//! Mistake: The first axis of three is moved to place 3.
//! Why: NumPy raises "axis 3 is out of bounds for array of dimension 3".
//! Fix: The last place is 2, or -1.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f32, shape![2, 3, 4]> = Tensor::zeros();
    println!("{:?}", x.move_axis(axes![0], axes![3]).shape());
}

// - println!("{:?}", x.move_axis(axes![0], axes![3]).shape());
// + println!("{:?}", x.move_axis(axes![0], axes![2]).shape());
