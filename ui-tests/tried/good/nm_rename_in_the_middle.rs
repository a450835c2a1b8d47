//! Names: a renamed tensor is added to another one at once.

use shapewise::prelude::*;

dims! { User = 3; }
fn main() {
    let ages: Tensor<f64, (User,)> = Tensor::ones();
    println!("{}", ages + tensor![1.0, 2.0, 3.0].rename::<(User,)>());
}
