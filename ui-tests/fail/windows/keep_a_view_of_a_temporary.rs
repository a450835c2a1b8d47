//! Mistake: The windows of a sum are kept longer than the sum.
//! Why: The sum is gone at the end of its line. NumPy would keep it alive, at run time.
//! Fix: Copy them with `to_tensor`, or give the sum a name first.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    let windows = (&x + 1).sliding().stride::<dim!(2)>().windows::<shape![2]>();
    println!("{}", windows + 1);
}

// - let windows = (&x + 1).sliding().stride::<dim!(2)>().windows::<shape![2]>();
// + let windows = (&x + 1).sliding().stride::<dim!(2)>().windows::<shape![2]>().to_tensor();
