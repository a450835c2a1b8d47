//! Mistake: Rows of 3 elements are normalized with a gain of 2 elements.
//! Why: Each element of a row has a gain of its own. PyTorch: "Given normalized_shape=[2], expected input with shape [*, 2]".
//! Fix: Give the gain as many elements as a row has.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1.0, 3.0, 5.0], [10.0, 14.0, 18.0]];
    println!("{}", x.layer_norm(axes![1], tensor![2.0, 1.0], 0.0, 1e-5));
}

// - println!("{}", x.layer_norm(axes![1], tensor![2.0, 1.0], 0.0, 1e-5));
// + println!("{}", x.layer_norm(axes![1], tensor![2.0, 1.0, 0.5], 0.0, 1e-5));
