//! Mistake: A vector of 5 is cut into 2 equal parts.
//! Why: 5 is not divisible by 2. NumPy: "array split does not result in an equal division".
//! Fix: Cut into a number of parts that divides it, or use `split`.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4, 5];
    println!("{}", x.chunks::<dim!(2), _>(axes![0]).len());
}

// - println!("{}", x.chunks::<dim!(2), _>(axes![0]).len());
// + println!("{}", x.chunks::<dim!(5), _>(axes![0]).len());
