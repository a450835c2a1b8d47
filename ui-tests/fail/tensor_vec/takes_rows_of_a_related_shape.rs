//! Mistake: Rows of 100 elements are taken for rows of 2, because the types of both dimensions are related by their lifetimes.
//! Why: They are two dimensions, and of different sizes. NumPy would need a `reshape`, too.
//! Fix: Cut the elements anew, by `try_from`.

#![allow(coherence_leak_check)]

use std::marker::PhantomData;

use shapewise::prelude::*;

/// A dimension for each type of function.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Of<F>(PhantomData<F>);

type AnyLifetime = for<'a> fn(&'a ());
type OneLifetime = fn(&'static ());

macro_rules! dimension {
    ($F:ty, $n:literal) => {
        impl Clone for Of<$F> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl Copy for Of<$F> {}
        impl Default for Of<$F> {
            fn default() -> Self {
                Of(PhantomData)
            }
        }
        impl Dim for Of<$F> {
            type Number = dim!($n);
        }
    };
}
dimension!(AnyLifetime, 100);
dimension!(OneLifetime, 2);

fn main() {
    let rows: TensorVec<i32, (Of<AnyLifetime>,)> = TensorVec::new();
    let paired: TensorVec<i32, (Of<OneLifetime>,)> = rows;
    println!("{}", paired.len());
}

// - let paired: TensorVec<i32, (Of<OneLifetime>,)> = rows;
// + let paired: TensorVec<i32, (Of<OneLifetime>,)> = TensorVec::try_from(rows.as_slice().to_vec()).unwrap();
