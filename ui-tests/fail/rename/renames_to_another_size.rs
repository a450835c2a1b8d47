//! Mistake: A vector of 3 is called a tensor over 4 users.
//! Why: A name has a size, and it is 4. NumPy knows no names.
//! Fix: The vector has as many elements as the name says.

use shapewise::prelude::*;

dims! { User = 4; }

fn main() {
    let ages = tensor![20, 30, 40];
    let ages: Tensor<i32, (User,)> = ages.rename();
    println!("{ages}");
}

// - let ages = tensor![20, 30, 40];
// + let ages = tensor![20, 30, 40, 50];
