//! Fix: Tile at least once.

use shapewise::prelude::*;

fn main() {
    let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    println!("{}", x.tile_along::<dim!(1), _>(axes![0]));
}
