//! Mistake: A part of a tensor is written through `slice`.
//! Why: `slice` borrows the tensor to read it, as `&` does. NumPy's slices can always be written to.
//! Fix: Borrow it to write to it: `slice_mut`.

use shapewise::prelude::*;

fn main() {
    let mut x = tensor![[1.0, 2.0], [3.0, 4.0]];
    x.slice(slice![0]).assign(tensor![0.0, 0.0]);
    println!("{x}");
}

// - x.slice(slice![0]).assign(tensor![0.0, 0.0]);
// + x.slice_mut(slice![0]).assign(tensor![0.0, 0.0]);
