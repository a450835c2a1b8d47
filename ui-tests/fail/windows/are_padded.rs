//! Mistake: Windows are taken with a padding.
//! Why: They are a view of the elements, and padding is not among these. PyTorch's unfold of an axis has no padding either.
//! Fix: Windows of a padded copy, or without padding.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let _ = x.sliding().padding::<dim!(1)>().windows::<shape![3]>();
}

// - let _ = x.sliding().padding::<dim!(1)>().windows::<shape![3]>();
// + let _ = x.sliding().dilation::<dim!(1)>().windows::<shape![3]>();
