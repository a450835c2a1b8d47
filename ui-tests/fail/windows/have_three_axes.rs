//! Mistake: Windows of three axes go over a volume.
//! Why: A window has one axis or two here, as `conv1d` and `conv2d` need. NumPy's `sliding_window_view` takes any number.
//! Fix: Take windows of two axes, and go along the third apart.

use shapewise::prelude::*;

fn main() {
    let x: Tensor<f64, shape![4, 4, 4]> = Tensor::ones();
    let _ = x.windows::<shape![2, 2, 2]>();
}

// - let _ = x.windows::<shape![2, 2, 2]>();
// + let _ = x.windows::<shape![2, 2]>();
