//! Padding: more elements before and after those of each axis.

use core::marker::PhantomData;

use crate::expr::{Cut, Cuts, assemble};
use crate::shape::pad::{Pad, PadShape, Padded, Widths};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// The axes of `S` that the widths `X` make longer.
struct Surrounded<S, X> {
    /// What stands there, for the number of elements before an axis.
    by: fn(usize) -> Cut,
    shape: PhantomData<fn() -> (S, X)>,
}

impl<S: PadShape<X>, X> Cuts for Surrounded<S, X> {
    const CUT: [bool; MAX_RANK] = {
        let mut cut = [false; MAX_RANK];
        let mut axis = 0;
        while axis < MAX_RANK {
            cut[axis] = S::ALIGNED[axis] != S::Padded::ALIGNED[axis];
            axis += 1;
        }
        cut
    };

    #[inline]
    fn cuts(&self) -> [Cut; MAX_RANK] {
        S::BEFORE.map(self.by)
    }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// More elements before and after those of each axis, all of one value: `np.pad(x, widths, constant_values=value)`.
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
        S: Pad<X>,
    {
        let _ = widths;
        self.surrounded::<X>(Cut::Padded, || value)
    }

    /// More elements before and after those of each axis, equal to the first and the last one: `np.pad(x, widths, mode="edge")`.
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
        S: Pad<X>,
    {
        let _ = widths;
        self.surrounded::<X>(Cut::Extended, || unreachable!("all is inside"))
    }

    /// More elements before and after those of each axis, as mirrors at the first and the last one show them:
    /// `np.pad(x, widths, mode="reflect")`.
    ///
    /// The first and the last element are not repeated. A padding that is wider than the axis shows it again and again.
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
        S: Pad<X>,
    {
        let _ = widths;
        self.surrounded::<X>(Cut::Reflected, || unreachable!("all is inside"))
    }

    #[inline]
    fn surrounded<X>(&self, by: fn(usize) -> Cut, outside: impl Fn() -> T) -> Tensor<T, Padded<S, X>>
    where
        S: PadShape<X>,
    {
        let cuts = Surrounded::<S, X> { by, shape: PhantomData };
        Tensor::of(assemble::<S, D::Layout, Padded<S, X>, T, _>(self.memory(), &cuts, outside))
    }
}
