//! Axes of size 1, left out and put in.

use core::marker::PhantomData;

use super::axes::{AxisSet, Position};
use super::known::{for_tuples, known_of_tuples};
use super::layout::{AxisMap, steps_along};
use super::list::{Cons, Nil};
use super::marks::{Beyond, Gone, Kept, Marked, Twice};
use super::permute::Rearrange;
use super::place::{InsertAxis, NewPlace};
use super::reduce::{Reduce, Reduced};
use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim};

/// The shape `S` without the axes `X`, which are of size 1: `(N, D1, C)` without `(1,)` is `(N, C)`.
pub type Squeezed<S, X> = Reduced<S, X>;

known_of_tuples! {
    /// The axes `X` of this shape exist, and each is of size 1.
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have axes `{X}` of size 1",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for them by the bound `{Self}: Squeeze<{X}>`, of `shapewise::shape::squeeze::Squeeze` and `shapewise::shape::axes::Axis`"
    )]
    pub trait Squeeze<X>: Reduce<X> + Rearrange<X>;
    asked for by CanSqueeze: OfSizeOne; Reduce
}

/// All axes of the shape `S` in this set are of size 1.
#[diagnostic::on_unimplemented(
    message = "an axis of shape `{S}` that `{Self}` names is not of size 1",
    label = "only an axis of size 1 (`D1`, or `Broadcast`) can be left out",
    note = "a reduction leaves out an axis of any size, as in `x.over(axes![0]).sum()`; `subtensor` gives one part of it"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait OfSizeOne<S> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, X: AxisSet> OfSizeOne<S> for X
where
    Marked<S, X>: OnesGone,
{
    const SEALED: Token = Token;
}

/// A marked list whose marked axes are of size 1.
#[doc(hidden)]
pub trait OnesGone {
    const SEALED: Token;
}
impl OnesGone for Nil {
    const SEALED: Token = Token;
}
impl OnesGone for Beyond {
    const SEALED: Token = Token;
}
impl<H, T: OnesGone> OnesGone for Cons<Kept<H>, T> {
    const SEALED: Token = Token;
}
impl<H: Dim<Number = D1>, T: OnesGone> OnesGone for Cons<Gone<H>, T> {
    const SEALED: Token = Token;
}
impl<H: Dim<Number = D1>, T: OnesGone> OnesGone for Cons<Twice<H>, T> {
    const SEALED: Token = Token;
}

/// The axes of a shape without the axes `X`.
pub struct Without<X>(PhantomData<fn() -> X>);

impl<S: Rearrange<X>, X: 'static> AxisMap<S> for Without<X> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut axes = [None; MAX_RANK];
        // From the last axis to the first: views are aligned at the last one.
        let (mut to, mut from) = (MAX_RANK, S::RANK);
        while from > 0 {
            from -= 1;
            let (mut kept, mut i) = (true, 0);
            while i < MAX_RANK {
                kept = kept && S::POSITIONS[i] != from;
                i += 1;
            }
            if kept {
                to -= 1;
                axes[to] = Some(from);
            }
        }
        steps_along(axes, S::RANK)
    };
}

/// The axes of a shape with one more at the place `X`.
pub struct WithOneAt<X>(PhantomData<fn() -> X>);

impl<S: InsertAxis<X>, X: 'static> AxisMap<S> for WithOneAt<X> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut axes = [None; MAX_RANK];
        let mut from = 0;
        while from < S::RANK {
            let to = if from < NewPlace::<S, X>::INDEX { from } else { from + 1 };
            axes[MAX_RANK - 1 - S::RANK + to] = Some(from);
            from += 1;
        }
        steps_along(axes, S::RANK)
    };
}
