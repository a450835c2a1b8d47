//! Mistake: A vector of 3 is added to a tensor over users, of whom there are 3.
//! Why: A name is not its number, or a vector of any 3 things would pass for users. NumPy knows no names and adds them.
//! Fix: Say that the vector is over users: `shift.rename::<(User,)>()`, which checks the size.

use shapewise::prelude::*;

dims! { User = 3; }

fn main() {
    let ages: Tensor<f64, (User,)> = Tensor::ones();
    let shift = tensor![1.0, 2.0, 3.0];
    println!("{}", ages + shift);
}

// - println!("{}", ages + shift);
// + println!("{}", ages + shift.rename::<(User,)>());
