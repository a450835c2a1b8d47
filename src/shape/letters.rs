//! Letters for the axes of shapes, as [`einsum!`](crate::einsum!) writes them.
//!
//! A letter stands for one dimension. In the generic function that `einsum!` writes it is a type parameter, and beside it stands its name
//! ([`Letter`]), so that a message can name it. An axis is of the dimension that its letter stands for: that is the proof
//! ([`StandsFor`]).

use core::marker::PhantomData;

use super::layout::AxisMap;
use super::{MAX_RANK, Shape};
use crate::dim::Dim;
use crate::dim::sealed::Token;

/// The letter `NAME`, which stands for `D`.
pub struct Letter<const NAME: char, D>(PhantomData<fn() -> D>);

/// Letters, one for each axis.
#[cfg_attr(doc, doc(hidden))]
pub trait Letters: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the dimensions that they stand for.
    type Shape: Shape;
    /// Their names, aligned at the last one.
    const NAMES: [char; MAX_RANK];
}

/// This axis is of the dimension `D`, for which the letter `NAME` stands already.
#[diagnostic::on_unimplemented(
    message = "the letter {NAME} of `einsum!` stands for `{D}`, and for `{Self}` too",
    label = "here {NAME} is `{Self}`, and before it was `{D}`",
    note = "axes with the same letter have the same dimension; write the letters of each operand in the order of its axes: one of shape `(B, N, H, K)` is `(b, n, h, k)`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait StandsFor<D, const NAME: char> {
    #[doc(hidden)]
    const SEALED: Token;
    /// `S`. So where the axis is of another dimension, the sum has no shape, and is no further mistake.
    type Then<S: Shape>: Shape;
}

#[diagnostic::do_not_recommend]
impl<D: Dim, const NAME: char> StandsFor<D, NAME> for D {
    const SEALED: Token = Token;
    type Then<S: Shape> = S;
}

/// A shape with the `COUNT` axes `A`, for each of which `einsum!` has a letter.
#[diagnostic::on_unimplemented(
    message = "an operand of `einsum!` has shape `{Self}`, and {COUNT} letters for its axes",
    label = "not one letter for each axis of `{Self}`",
    note = "each axis of an operand has a letter: a matrix has two, as in `(n, k)`, a batch of matrices three"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CalledBy<A, const COUNT: usize>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

macro_rules! letters {
    ($($COUNT:literal: $($D:ident $NAME:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($D: Dim),*> CalledBy<($($D,)*), $COUNT> for ($($D,)*) {
            const SEALED: Token = Token;
        }

        impl<$($D: Dim, const $NAME: char),*> Letters for ($(Letter<$NAME, $D>,)*) {
            const SEALED: Token = Token;
            type Shape = ($($D,)*);
            const NAMES: [char; MAX_RANK] = last(&[$($NAME),*]);
        }
    )* };
}
letters! {
    0:;
    1: A M1;
    2: A M1 B M2;
    3: A M1 B M2 C M3;
    4: A M1 B M2 C M3 D M4;
    5: A M1 B M2 C M3 D M4 E M5;
    6: A M1 B M2 C M3 D M4 E M5 F M6;
    7: A M1 B M2 C M3 D M4 E M5 F M6 G M7;
    8: A M1 B M2 C M3 D M4 E M5 F M6 G M7 H M8;
}

/// The names, aligned at the last one.
const fn last(names: &[char]) -> [char; MAX_RANK] {
    let mut aligned = [' '; MAX_RANK];
    let mut i = 0;
    while i < names.len() {
        aligned[MAX_RANK - names.len() + i] = names[i];
        i += 1;
    }
    aligned
}

/// A walk along the letters `W` through a shape whose axes are called by `L`. A letter that stands twice goes along both axes: the diagonal.
pub struct Calling<W, L>(PhantomData<fn() -> (W, L)>);

impl<S, W: Letters, L: Letters> AxisMap<S> for Calling<W, L> {
    const SEALED: crate::dim::sealed::Token = crate::dim::sealed::Token;

    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut steps = [[0; MAX_RANK]; MAX_RANK];
        let mut to = MAX_RANK - W::Shape::RANK;
        while to < MAX_RANK {
            let mut from = 0;
            while from < MAX_RANK {
                steps[to][from] = (W::NAMES[to] == L::NAMES[from]) as usize;
                from += 1;
            }
            to += 1;
        }
        steps
    };
}
