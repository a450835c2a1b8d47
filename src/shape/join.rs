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
    note = "axes are compared from the last one backwards: two sizes fit if they are equal, or if one is 1 (`D1`)",
    note = "beside a type parameter `N` a 1 does not stretch by itself: write `b.expand::<N, _>(axes![1])`",
    note = "a size is read digit by digit: `D7<D8<D4>>` is 784",
    note = "a mean or a sum keeps its axis by `keepdims()`: `x - x.over(axes![1]).keepdims().mean()`",
    note = "the kept axis, `Broadcast<N>`, fits only `N`; an axis of size 1 is made by `.mean().unsqueeze(axes![1])`",
    note = "a bias fits the last axis; for another axis write `b.along(&x, axes![0, 2, 3])`",
    note = "a column `(N, D1)` becomes `(N,)` by `t.view().squeeze(axes![1])`",
    note = "was a tensor transposed, here or before? `y.transpose()` turns it back",
    note = "neighbours are cut on both sides: `x.slice(slice![1..]) - x.slice(slice![..-1])`",
    note = "`rename()` gives a size another name; `*` goes element by element, the matrix product is `x.matmul(&w)`",
    note = "in generic code `N` and `C` are different sizes: is the right axis reduced?",
    note = "do not add a `where` clause for it: a call with different sizes gets the same error"
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
    note = "does `keepdims()` stand here? Write `S: Normalize<X>` of `shapewise::shape::normalize` in the place of `S: Reduce<X>`. The `where` clause that may stand below leads to another error"
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
    note = "a matrix is turned by `transpose()`. A vector gets the axes that it lacks by `b.along(&x, axes![0, 2, 3])`; a mask `(N,)` for the rows of `(N, T)` is `mask.unsqueeze(axes![1])`. An axis that is too many is summed: `dw.over(axes![0]).sum()`",
    note = "is `{Self}` made with the wrong sizes? Make it with the last sizes of `{L}`. That shape stays as it is: `y = x + z` makes a larger tensor. A gradient has the shape of its parameter",
    note = "in generic code do not add the `where` clause: a call with different sizes gets the same error"
)]
pub trait FitsInto<L> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<L: Shape + JoinShape<R, Joined = L>, R: Shape> FitsInto<L> for R {
    const SEALED: Token = Token;
}
