//! Batching: the shape of `B` tensors, one after another.
//!
//! A tensor of rank 8 cannot be put into a batch, and that is all there is to prove: [`RoomForAxis`]. What generic code knows of a batch
//! stands in the bounds of [`Batched`](RoomForAxis::Batched), so that an abstract shape is as good as a tuple there.

use super::axes::Axis;
use super::join::JoinShape;
use super::reduce::{Reduce, ReduceShape};
use super::{FirstAxis, Shape};
use crate::dim::Dim;
use crate::dim::sealed::Token;

/// Another axis can stand before those of this shape: it has at most seven.
///
/// A tuple of abstract dimensions has room where its rank has, without a bound. Code that is generic in the whole shape asks for
/// `S: RoomForAxis`; a batch of such tensors then has sub-tensors of shape `S`, is reduced over its first axis to `S`, and goes
/// together with an `S`, which stretches along it:
///
/// ```
/// use shapewise::prelude::*;
///
/// fn centre<T: Real, B: Dim, S: RoomForAxis>(batch: &Tensor<T, Batched<B, S>>) -> Tensor<T, Batched<B, S>> {
///     let mean: Tensor<T, S> = batch.over(axes![0]).mean();
///     batch - mean
/// }
/// let points = tensor![[0.0, 1.0], [2.0, 5.0]];
/// assert_eq!(centre::<_, dim!(2), shape![2]>(&points), tensor![[-1.0, -2.0], [1.0, 2.0]]);
/// ```
#[diagnostic::on_unimplemented(
    message = "shape `{Self}` has no room for another axis",
    label = "a shape has at most 8 axes",
    note = "the result has one axis more; code that is generic in a whole shape asks for `S: RoomForAxis`"
)]
pub trait RoomForAxis: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of `B` tensors of this shape, also written [`Batched<B, Self>`](Batched).
    type Batched<B: Dim>: FirstAxis<First = B>
        + Shape<Rest = Self>
        + JoinShape<Self, Joined = Self::Batched<B>>
        + Reduce<(Axis<0>,)>
        + ReduceShape<(Axis<0>,), Reduced = Self>;
}

/// The shape of `B` tensors of shape `S`: a batch of 32 of shape `(3, 64, 64)` has the shape `(32, 3, 64, 64)`.
pub type Batched<B, S> = <S as RoomForAxis>::Batched<B>;

/// `room!(A C)` says that `(A, C)` makes batches `(B, A, C)`.
macro_rules! room {
    ($($($N:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($N: Dim),*> RoomForAxis for ($($N,)*) {
            const SEALED: Token = Token;
            type Batched<B: Dim> = (B, $($N,)*);
        }
    )* };
}

room! {
    ;
    A;
    A C;
    A C D;
    A C D E;
    A C D E F;
    A C D E F G;
    A C D E F G H;
}
