//! Lists of dimensions, on which the type functions recurse.
//!
//! Shapes are tuples for people and lists for the compiler. One macro in [`shape`](super) ties the two; nobody outside of
//! `shape/` meets a list.

pub use crate::dim::list::{Cons, Nil};

use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;

/// `first`, then the others but the last: what a list has at each place, from what its rest has.
pub(super) const fn before(first: usize, others: [usize; MAX_RANK]) -> [usize; MAX_RANK] {
    let mut all = [first; MAX_RANK];
    let mut axis = 1;
    while axis < MAX_RANK {
        all[axis] = others[axis - 1];
        axis += 1;
    }
    all
}

/// The first of these numbers, as many as there are axes, aligned at the last one.
pub(super) const fn aligned<S: Shape>(numbers: [usize; MAX_RANK]) -> [usize; MAX_RANK] {
    let mut aligned = [0; MAX_RANK];
    let mut axis = 0;
    while axis < S::RANK {
        aligned[MAX_RANK - S::RANK + axis] = numbers[axis];
        axis += 1;
    }
    aligned
}

/// A list of at most eight dimensions.
pub trait List {
    /// The tuple of the same axes from the last to the first.
    type Reversed: Shape;
}

/// What is written for the axes of a shape, one entry for each, as a list: constant indices, parts of a slice, widths of a padding.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has more entries than any shape has axes",
    label = "no shape has more than 8 axes"
)]
pub trait Entries: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The list.
    type List;
}

impl Entries for () {
    const SEALED: Token = Token;
    type List = Nil;
}

macro_rules! entries {
    ($($E:ident | $($F:ident)*;)*) => { $(
        impl<$E: 'static, $($F: 'static),*> Entries for ($E, $($F,)*) {
            const SEALED: Token = Token;
            type List = Cons<$E, <($($F,)*) as Entries>::List>;
        }
    )* };
}
entries! {
    A |;
    A | B;
    A | B C;
    A | B C D;
    A | B C D E;
    A | B C D E F;
    A | B C D E F G;
    A | B C D E F G H;
}
