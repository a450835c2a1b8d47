//! Reshaping: another shape with as many elements.
//!
//! The count is a total function of two known shapes ([`factors`](crate::dim::factors)); whether they are known, and whether the counts agree, are
//! two proofs behind [`Reshape`]: of abstract dimensions nothing can be counted, and generic code says so by its bound.

use core::fmt::{self, Debug};

pub use crate::dim::factors::MultipleOf;

use super::Shape;
use super::list::{Cons, Nil};
use crate::dim::arithmetic::divide::Division;
use crate::dim::factors::{Cancelled, Leftover, True, Truth};
use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, End};
use crate::dim::sealed::Token;
use crate::dim::{Dim, Never};

/// An axis whose size follows from the others: `_` in [`shape!`](crate::shape!), NumPy's `-1`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Inferred;

impl Debug for Inferred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

/// What a tensor of shape `S` can be asked to be reshaped to: a shape, or one with an axis left out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape to reshape to",
    label = "expected a shape, of which at most one axis is left out",
    note = "a shape is written `shape![2, 3]`, and `shape![2, _]` where one size follows from the rest"
)]
pub trait Target<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape itself, its missing axis filled in.
    type Shape: Shape;
    /// Whether it has as many elements as `S`, and as how many.
    #[doc(hidden)]
    type Fits: Truth;
    #[doc(hidden)]
    type Count;
    /// The axes that are given.
    #[doc(hidden)]
    type Given;
}

/// The shape that `S` is reshaped to by `R`: `R` itself, its missing axis filled in.
pub type Reshaped<S, R> = <R as Target<S>>::Shape;

impl<S: Shape, R: Shape> Target<S> for R {
    const SEALED: Token = Token;
    type Shape = R;
    type Fits = <Cancelled<S::Axes, R::Axes> as Leftover>::Same;
    type Count = <Self::Fits as Truth>::Count<R::Axes>;
    type Given = R::Axes;
}

/// `left_out!(() A B)` is an impl for each axis of a tuple that may be left out: those before it and those after it.
macro_rules! left_out {
    ($($all:ident)*) => { left_out!(@ () $($all)*); };
    (@ ($($before:ident)*)) => {};
    (@ ($($before:ident)*) $N:ident $($after:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl<S_: Shape, $($before: Dim,)* $($after: Dim),*> Target<S_> for ($($before,)* Inferred, $($after,)*) {
            const SEALED: Token = Token;
            type Shape = ($($before,)* <PartsOf<S_, ($($before,)* $($after,)*)> as Division>::Quotient, $($after,)*);
            type Fits = <PartsOf<S_, ($($before,)* $($after,)*)> as Division>::Exact;
            type Count = <Self::Fits as Truth>::Multiple<Self::Given>;
            type Given = <($($before,)* $($after,)*) as Shape>::Axes;
        }
        left_out!(@ ($($before)* $N) $($after)*);
    };
}
left_out!(A);
left_out!(A B);
left_out!(A B C);
left_out!(A B C D);
left_out!(A B C D E);
left_out!(A B C D E F);
left_out!(A B C D E F G);
left_out!(A B C D E F G H);

/// The elements of `S` in parts of the shape `R`.
type PartsOf<S, R> = <Cancelled<<S as Shape>::Axes, <R as Shape>::Axes> as Leftover>::Division;

/// A tensor of this shape can be reshaped to `R`: both have the same number of elements.
///
/// It is proven for all numbers and names. Code that is generic in shapes, or whose dimensions are abstract, asks for it.
///
/// ```
/// use shapewise::prelude::*;
/// use shapewise::shape::reshape::Reshape;
///
/// fn as_rows<T, S: Reshape<(N, M)>, N: Dim, M: Dim>(x: Tensor<T, S>) -> Tensor<T, (N, M)> {
///     x.reshape::<(N, M)>()
/// }
/// let rows: Tensor<i32, shape![2, 3]> = as_rows(tensor![1, 2, 3, 4, 5, 6]);
/// assert_eq!(rows, tensor![[1, 2, 3], [4, 5, 6]]);
/// ```
#[diagnostic::on_unimplemented(
    message = "shape `{Self}` cannot be reshaped to `{R}`",
    label = "shape `{Self}` is not known to have as many elements as `{R}`",
    note = "of abstract shapes the elements cannot be counted: write the bound `{Self}: Reshape<{R}>`, of `shapewise::shape::reshape`"
)]
pub trait Reshape<R>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

/// What [`reshape`](crate::Tensor::reshape) asks for where the bound in a signature is [`Reshape`]. It has one impl, and so rustc lists none.
#[diagnostic::on_unimplemented(
    message = "shape `{Self}` cannot be reshaped to `{R}`",
    label = "shape `{Self}` is not known to have as many elements as `{R}`",
    note = "of abstract shapes the elements cannot be counted: write the bound `{Self}: Reshape<{R}>`, of `shapewise::shape::reshape`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CanReshape<R>: Reshape<R> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: Reshape<R>, R> CanReshape<R> for S {
    const SEALED: Token = Token;
}

/// An impl for each rank, and none for an abstract shape, so that it is this trait which an abstract shape lacks.
///
/// Beside it is an impl of [`Counted`] that never applies. Where there is but one impl rustc takes it, goes on to count what cannot
/// be counted, and tells of that; of two it takes none.
macro_rules! reshape {
    ($($($N:ident)*;)*) => { $(
        impl<R_, L_, C_, $($N: Dim),*> Reshape<R_> for ($($N,)*)
        where
            Self: Counted<R_, Left = L_, Right = C_>,
            L_: AsMany<Self, R_, C_>,
        {
            const SEALED: Token = Token;
        }
        #[diagnostic::do_not_recommend]
        impl<R_, $($N),*> Counted<R_> for ($($N,)*)
        where
            (R_,): Never,
        {
            const SEALED: Token = Token;
            type Left = ();
            type Right = ();
        }
    )* };
}
reshape! {
    ;
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

/// The elements of this shape and of `R` can be counted.
#[diagnostic::on_unimplemented(
    message = "shape `{Self}` cannot be reshaped to `{R}`: not all of their sizes are known",
    label = "the elements of an abstract dimension cannot be counted",
    note = "write the bound `{Self}: Reshape<{R}>`; axes are merged without one by `flatten_axes`, and split by `unflatten`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Counted<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// How many elements this shape has, where they are not as many.
    type Left;
    /// How many elements the other shape has, where they are not as many.
    type Right;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, R: Target<S>> Counted<R> for S
where
    S::Axes: Known,
    R::Given: Known,
{
    const SEALED: Token = Token;
    type Left = <R::Fits as Truth>::Count<S::Axes>;
    type Right = R::Count;
}

/// `Self` elements are as many as `C`.
#[diagnostic::on_unimplemented(
    message = "shape `{S}` cannot be reshaped to `{R}`: `{Self}` elements are not `{C}`",
    label = "`{S}` has `{Self}` elements",
    note = "the sizes of a shape are multiplied; one that follows from the rest may be left out: `shape![2, _]`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait AsMany<S, R, C> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S, R, C> AsMany<S, R, C> for True {
    const SEALED: Token = Token;
}

/// Numbers, digit by digit, and lists of them: nothing here is abstract.
#[doc(hidden)]
pub trait Known {
    const SEALED: Token;
}
impl Known for Nil {
    const SEALED: Token = Token;
}
impl Known for End {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<H: Dim<Number: Known>, T: Known> Known for Cons<H, T> {
    const SEALED: Token = Token;
}

macro_rules! known {
    ($($D:ident)*) => { $( impl<R: Known> Known for $D<R> {
        const SEALED: Token = Token;
    } )* };
}
known! { D0 D1 D2 D3 D4 D5 D6 D7 D8 D9 }
