//! Mistake: A matrix is tiled 0 times.
//! Why: There are no empty tensors. In NumPy the result is an empty array.
//! Fix: Tile at least once.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.tile_along::<dim!(0), _>(axes![0]));
}
