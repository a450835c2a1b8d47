//! Mistake: Elements that are not neighbours are pooled.
//! Why: A pooling takes a stride and a padding. PyTorch's max_pool2d has a dilation, its avg_pool2d has none.
//! Fix: Reduce the dilated windows.

use shapewise::prelude::*;

fn main() {
    let x = tensor![1, 2, 3, 4];
    println!("{}", x.sliding().dilation::<dim!(2)>().max_pool::<shape![2]>());
}

// - println!("{}", x.sliding().dilation::<dim!(2)>().max_pool::<shape![2]>());
// + println!("{}", x.sliding().dilation::<dim!(2)>().windows::<shape![2]>().over(axes![-1]).max());
