//! A set of axes in a shape: what every operation along axes reads.
//!
//! It is a trait of the *axes*, with the shape as a parameter, and it is there for tuples alone: the file `known.rs` tells why. The
//! operations have traits of the shape ([`ReduceShape`](super::reduce::ReduceShape), [`Rearrange`](super::permute::Rearrange), …), total
//! functions that take what they need from here.

use super::axes::{AxisName, AxisSet, Next, Positions};
use super::marks::{AxisList, Marks, Rank};
use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;

/// These axes, in the shape `S`, whether they exist or not.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to name axes of shape `{S}`",
    label = "expected axes of `{S}`, such as `axes![0, 2]`",
    note = "axes are written `axes![0, 2, 3]`, `axes![-1]` or, by dimension, `axes![Batch]`; no shape has more than 8 axes",
    note = "axes go in one set: PyTorch's `permute(0, 2, 1)` is `permute(axes![0, 2, 1])`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`, or ask for them by a bound, as `S: Reduce<X>` of `shapewise::shape::reduce` for `over`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait AxesIn<S>: AxisSet {
    #[doc(hidden)]
    const SEALED: Token;
    /// Their positions as numbers, in their order.
    #[doc(hidden)]
    const POSITIONS: [usize; MAX_RANK];
    /// The set itself, where the shape is a tuple.
    type Known: AxesIn<S>;
    /// The shape, with these axes marked.
    type Marked: Marks;
    /// These axes, in their order.
    type Picked: Shape;
    /// Their positions, in their order.
    type Found: Positions;
    /// Their positions as places for new axes.
    type Places: Positions;
}

/// Each set is an impl of its own: where there is none, rustc says so, and looks for no proof of [`Known`](AxesIn::Known).
macro_rules! axes_in {
    ($( [$($P:ident)*] $Set:ty; )*) => { $(
        #[diagnostic::do_not_recommend]
        impl<S_: Shape, $($P: AxisName),*> AxesIn<S_> for $Set {
            const SEALED: Token = Token;
            const POSITIONS: [usize; MAX_RANK] = <Self::Found as Positions>::INDICES;
            type Known = Self;
            type Marked = <Self as AxisSet>::Mark<<S_::Axes as AxisList>::Unmarked, Rank<S_>>;
            type Picked = <Self as AxisSet>::Pick<S_::Axes, Rank<S_>>;
            type Found = <Self as AxisSet>::Positions<Rank<S_>>;
            type Places = <Self as AxisSet>::Positions<Next<Rank<S_>>>;
        }
    )* };
}
axes_in! {
    [] ();
    [P] (P,);
    [P Q] (P, Q);
    [P Q R] (P, Q, R);
    [P Q R T] (P, Q, R, T);
    [P Q R T U] (P, Q, R, T, U);
    [P Q R T U V] (P, Q, R, T, U, V);
    [P Q R T U V W] (P, Q, R, T, U, V, W);
    [P Q R T U V W X] (P, Q, R, T, U, V, W, X);
}

/// The same, one step later: what the total functions of axes read. So rustc finds a mistake first where the bound of a method asks for the
/// axes, and points at them.
#[cfg_attr(doc, doc(hidden))]
pub trait AxesFound<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The axes.
    type Axes: AxesIn<S>;
}

impl<S, X: AxesIn<S>> AxesFound<S> for X {
    const SEALED: Token = Token;
    type Axes = X;
}

/// The axes `X`, in the shape `S`.
pub(super) type FoundAxes<S, X> = <<X as AxesFound<S>>::Axes as AxesIn<S>>::Known;
