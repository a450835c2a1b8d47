//! Mistake: An index below 100 is taken for one below 2, because the types of both dimensions are related by their lifetimes.
//! Why: They are two dimensions, and of different sizes. NumPy has no bounded indices.
//! Fix: Make an index of the dimension.

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
    let index: Idx<Of<AnyLifetime>> = Idx::new(99).unwrap();
    let other: Idx<Of<OneLifetime>> = index;
    println!("{other}");
}

// - let other: Idx<Of<OneLifetime>> = index;
// - println!("{other}");
// + let other: Option<Idx<Of<OneLifetime>>> = Idx::new(index.get());
// + println!("{other:?}");
