//! Generic author: a name is used as a number in a loop.

use shapewise::prelude::*;

dims! { Batch = 4; }
fn main() {
    for i in 0..Batch::SIZE {
        println!("{i}");
    }
}
