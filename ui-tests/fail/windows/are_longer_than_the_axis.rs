//! Mistake: Windows of 5 elements go over 4.
//! Why: There is no such window. NumPy's sliding_window_view raises when it runs.
//! Fix: A window has at most as many elements as the axis.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let _ = x.windows::<shape![5]>();
}

// - let _ = x.windows::<shape![5]>();
// + let _ = x.windows::<shape![3]>();
