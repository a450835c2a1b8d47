//! Broadcasting: the shape that two shapes stretch to.
//!
//! NumPy's rule: compare the sizes from the last axis on; two axes fit when they are equal or one of them is 1, and a
//! missing axis counts as 1. Here two *dimensions* fit when they are the same type, when one is a literal `D1`, or when one
//! is the [`Broadcast`](crate::Broadcast) of the other ([`Join`]). The lists of dimensions run from the last axis, so
//! that a shorter list simply ends ([`JoinAxes`]).

use super::Shape;
use super::list::{Cons, List, Nil};
use crate::dim::join::Join;
use crate::dim::sealed::Token;

/// All axes, from the last to the first.
#[cfg_attr(doc, doc(hidden))]
pub trait JoinAxes<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The joined axes, from the last to the first.
    type Joined;
}

impl JoinAxes<Nil> for Nil {
    const SEALED: Token = Token;
    type Joined = Nil;
}

impl<H, T> JoinAxes<Nil> for Cons<H, T> {
    const SEALED: Token = Token;
    type Joined = Cons<H, T>;
}

impl<H, T> JoinAxes<Cons<H, T>> for Nil {
    const SEALED: Token = Token;
    type Joined = Cons<H, T>;
}

impl<H: Join<G>, T: JoinAxes<R>, G, R> JoinAxes<Cons<G, R>> for Cons<H, T> {
    const SEALED: Token = Token;
    type Joined = Cons<H::Joined, T::Joined>;
}

/// `Self` and `R` broadcast together: `(N, C)` with `(C,)` is `(N, C)`.
///
/// For abstract dimensions this holds without a bound wherever the axes are the same types, missing, or
/// [`Broadcast`](crate::Broadcast) of the other; and for a whole abstract shape `S` with itself and with `()`.
#[diagnostic::on_unimplemented(
    message = "shapes `{Self}` and `{R}` do not broadcast together",
    label = "`{Self}` does not fit `{R}`",
    note = "axes are compared from the last one backwards: in each pair the dimensions are the same, or one of them is 1 (`D1`); a size is read digit by digit: `D7<D8<D4>>` is 784",
    note = "a mean or a sum keeps its axis by `keepdims()`, as in `x - x.over(axes![1]).keepdims().mean()`; the kept axis, `Broadcast<N>`, fits only `N`, and for an axis of size 1 you write `.mean().unsqueeze(axes![1])`",
    note = "`b.along(&x, axes![0, 2, 3])` gives the vector `b` the axes that it lacks; a column `(N, D1)` becomes `(N,)` by `squeeze(axes![1])`; `transpose()`, `slice` and `rename()` change the axes that are there",
    note = "in generic code `N` and `C` are different sizes: is the right axis reduced, or transposed? A `where` clause does not help, because its caller gets the same error; an axis of size 1 stretches to `M` by `expand::<M, _>`"
)]
pub trait JoinShape<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the result.
    type Joined: Shape;
}

/// The shape that `L` and `R` stretch to.
pub type Joined<L, R> = <L as JoinShape<R>>::Joined;

/// The shape that `A`, `B` and `C` stretch to.
pub type JoinedThree<A, B, C> = Joined<Joined<A, B>, C>;

#[diagnostic::do_not_recommend]
impl<L: Shape, R: JoinedTo<L>> JoinShape<R> for L {
    const SEALED: Token = Token;
    type Joined = R::Joined;
}

/// The same of the right shape. Where that is not known, rustc says so once, and nothing of lists.
#[diagnostic::on_unimplemented(
    message = "shapes `{L}` and `{Self}` are not known to broadcast together",
    label = "nothing says that they fit",
    note = "in generic code both tensors have one shape `S`, or their axes are written, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; for two shapes `S` and `R` the bound is `S: JoinShape<R>` of `shapewise::shape::join`",
    note = "with the bound `S: Normalize<X>` of `shapewise::shape::normalize` a result with `keepdims()` fits its tensor again; `S: Reduce<X>` is not enough"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait JoinedTo<L> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the result.
    type Joined: Shape;
}

#[diagnostic::do_not_recommend]
impl<L: Shape, R: Shape> JoinedTo<L> for R
where
    L::Reversed: JoinAxes<R::Reversed>,
    <L::Reversed as JoinAxes<R::Reversed>>::Joined: List,
{
    const SEALED: Token = Token;
    type Joined = <<L::Reversed as JoinAxes<R::Reversed>>::Joined as List>::Reversed;
}

/// `Self` stretches to `L` without changing `L`: what `+=` and masks need.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` does not fit into one of shape `{L}`",
    label = "`{Self}` does not stretch to `{L}`",
    note = "axes are compared from the last one: each axis of `{Self}` must be equal to that of `{L}`, or be 1 (`D1`); a size is read digit by digit: `D7<D8<D4>>` is 784",
    note = "rows and columns are swapped by `transpose()`; `b.along(&x, axes![0, 2, 3])` gives the vector `b` the axes that it lacks; an axis that is too many is summed, as in `dw.over(axes![0]).sum()`",
    note = "`+=` and masks never change the shape of the tensor on the left: `y = x + z` makes a larger one; a gradient has the shape of its parameter",
    note = "in generic code a `where` clause does not help: its caller gets the same error"
)]
pub trait FitsInto<L> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<L: Shape + JoinShape<R, Joined = L>, R: Shape> FitsInto<L> for R {
    const SEALED: Token = Token;
}
