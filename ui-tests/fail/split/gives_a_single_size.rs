//! Mistake: One size stands where a tuple of them is expected.
//! Why: `split` takes the sizes of all parts; NumPy's takes a number of parts or places to cut at.
//! Fix: Take the first part and the rest with `split_at`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    println!("{}", x.split::<dim!(2), _>(axes![0]).0);
}

// - println!("{}", x.split::<dim!(2), _>(axes![0]).0);
// + println!("{}", x.split_at::<dim!(2), _>(axes![0]).0);
