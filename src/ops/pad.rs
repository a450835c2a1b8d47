//! Padding: adding elements before and after each axis.

use core::marker::PhantomData;

use crate::dim::Invariant;
use crate::engine::assemble;
use crate::expr::{Cut, Cuts, changed};
use crate::shape::layout::Axes;
use crate::shape::pad::{CanPad, PadShape, Padded, Widths};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// What makes `S` the longer `R`.
struct Surrounded<S, R> {
    /// What stands there, for the number of elements before an axis.
    by: fn(usize) -> Cut,
    before: Axes,
    shapes: Invariant<(S, R)>,
}

impl<S: Shape, R: Shape> Cuts for Surrounded<S, R> {
    const CUT: [bool; MAX_RANK] = changed::<S, R>();

    #[inline]
    fn cuts(&self) -> [Cut; MAX_RANK] {
        self.before.map(self.by)
    }
}

/// A tensor with so many elements before its own along each axis, as the tensor of shape `R`.
#[inline]
fn surrounded<T: Copy, S: Shape, R: Shape, D: Data<T>>(
    x: &Tensor<T, S, D>,
    before: Axes,
    by: fn(usize) -> Cut,
    outside: Option<&T>,
) -> Tensor<T, R> {
    let cuts = Surrounded::<S, R> { by, before, shapes: PhantomData };
    Tensor::of(assemble::<S, D::Layout, R, T, _>(x.memory(), &cuts, outside))
}

/// A tensor within a frame of equal elements, so many before its own along each axis, as the tensor of shape `R`.
pub(super) fn framed<T: Copy, S: Shape, R: Shape>(
    x: &Tensor<T, S, impl Data<T>>,
    before: Axes,
    frame: T,
) -> Tensor<T, R> {
    surrounded(x, before, Cut::Padded, Some(&frame))
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Adds elements of one value before and after each axis: `np.pad(x, widths, constant_values=value)`.
    ///
    /// # Shape
    ///
    /// [`Padded<S, X>`](Padded): `(N, M)` by `pad![(1, 2), 0]` is `(Sum<Sum<N, D1>, D2>, M)`. There is one entry for each axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let padded: Tensor<i32, shape![3, 4]> = x.pad(pad![(1, 0), (0, 2)], 7);
    /// assert_eq!(padded, tensor![[7, 7, 7, 7], [1, 2, 7, 7], [3, 4, 7, 7]]);
    /// ```
    pub fn pad<X>(&self, widths: Widths<X>, value: T) -> Tensor<T, Padded<S, X>>
    where
        S: PadShape<X> + CanPad<X>,
    {
        let _ = widths;
        framed(self, S::BEFORE, value)
    }

    /// Adds elements before and after each axis, copies of the first and of the last element: `np.pad(x, widths, mode="edge")`.
    ///
    /// # Shape
    ///
    /// [`Padded<S, X>`](Padded), as for [`pad`](Self::pad).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let padded: Tensor<i32, shape![6]> = tensor![1, 2, 3].pad_edge(pad![(1, 2)]);
    /// assert_eq!(padded, tensor![1, 1, 2, 3, 3, 3]);
    /// ```
    pub fn pad_edge<X>(&self, widths: Widths<X>) -> Tensor<T, Padded<S, X>>
    where
        S: PadShape<X> + CanPad<X>,
    {
        let _ = widths;
        surrounded(self, S::BEFORE, Cut::Extended, None)
    }

    /// Adds elements before and after each axis, the axis reflected at its first and its last element:
    /// `np.pad(x, widths, mode="reflect")`.
    ///
    /// The first and the last element are not repeated. A padding that is wider than the axis reflects it several times.
    ///
    /// # Shape
    ///
    /// [`Padded<S, X>`](Padded), as for [`pad`](Self::pad).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let padded: Tensor<i32, shape![7]> = tensor![1, 2, 3].pad_reflect(pad![2]);
    /// assert_eq!(padded, tensor![3, 2, 1, 2, 3, 2, 1]);
    /// ```
    pub fn pad_reflect<X>(&self, widths: Widths<X>) -> Tensor<T, Padded<S, X>>
    where
        S: PadShape<X> + CanPad<X>,
    {
        let _ = widths;
        surrounded(self, S::BEFORE, Cut::Reflected, None)
    }
}
