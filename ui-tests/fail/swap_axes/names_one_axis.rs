//! Mistake: One axis is exchanged with nothing.
//! Why: NumPy's `swapaxes` raises "missing 1 required positional argument".
//! Fix: Name both axes: `axes![0, 1]`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    println!("{}", x.swap_axes(axes![0]));
}

// - println!("{}", x.swap_axes(axes![0]));
// + println!("{}", x.swap_axes(axes![0, 1]));
