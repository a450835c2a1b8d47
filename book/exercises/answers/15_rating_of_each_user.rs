//! Task: The mean rating that each user has given.
//! Hint: The axis that is named goes. What remains is that of the users.

use shapewise::prelude::*;

dims! {
    User = 2;
    Film = 3;
}

fn main() {
    let ratings: Tensor<f64, (User, Film)> = tensor![[1.0, 2.0, 3.0], [3.0, 4.0, 5.0]].rename();
    let by_user: Tensor<f64, (User,)> = ratings.over(axes![Film]).mean();
    assert_eq!(by_user.as_slice(), [2.0, 4.0]);
}
