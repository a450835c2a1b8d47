//! An element has the same bits among any number of others.

use alloc::vec::Vec;

use super::{Row, bits, numbers};
use crate::element::Real;
use crate::engine::collect_slice;
use crate::expr::Function;

fn of<T: Real, F: Function<T, Output = T>>(f: &F, name: &str) {
    // More than four blocks, see `storage/sink.rs`.
    const MOST: usize = 1100;
    let numbers: Vec<T> = numbers(MOST);
    let all = bits(&collect_slice(&numbers, f));
    for len in 0..MOST {
        assert!(bits(&collect_slice(&numbers[..len], f)) == all[..len], "{name} of {len} elements");
    }
}

pub(crate) fn does_not_matter<F: Row>(f: F) {
    of::<f32, F>(&f, F::NAME);
    of::<f64, F>(&f, F::NAME);
}
