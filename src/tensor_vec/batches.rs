//! A constant number of tensors at a time: back to shapes that the compiler knows.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::slice::ChunksExact;

use super::TensorSlice;
use crate::dim::Dim;
use crate::dim::Invariant;
use crate::shape::Shape;
use crate::shape::batch::{Batched, RoomForAxis};
use crate::tensor::{Tensor, View};

impl<T, S: Shape> TensorSlice<T, S> {
    /// `B` tensors at a time, as a view with one axis more; nothing is copied.
    ///
    /// The last tensors may be fewer than `B`. They are not padded and not dropped: they are the
    /// [`remainder`](Batches::remainder), as in [`ChunksExact`]. NumPy's `x[len(x) - len(x) % B:]`.
    ///
    /// # Shape
    ///
    /// Tensors of shape `(…)` give batches [`Batched<B, S>`](crate::shape::batch::Batched): `(B, …)`. That has at most 8 axes, so the tensors
    /// have at most 7. A named dimension as `B` names the axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// dims! { Batch = 2; }
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    ///
    /// let mut batches = points.batches::<Batch>();
    /// for batch in batches.by_ref() {
    ///     let batch: View<i32, (Batch, dim!(2))> = batch;
    ///     assert_eq!(batch.over(axes![Batch]).sum(), tensor![4, 6]);
    /// }
    /// assert_eq!(batches.remainder().as_slice(), [5, 6]);
    /// ```
    pub fn batches<B: Dim /* no argument: write `.batches::<dim!(32)>()` */>(&self) -> Batches<'_, T, B, S>
    where
        S: RoomForAxis,
    {
        Batches { batches: self.as_slice().chunks_exact(Batched::<B, S>::LEN), shape: PhantomData }
    }
}

/// An iterator over batches of `B` tensors of shape `S`, as views: what [`TensorSlice::batches`] returns.
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Batches<'a, T, B, S> {
    batches: ChunksExact<'a, T>,
    shape: Invariant<(B, S)>,
}

impl<'a, T, B: Dim, S: RoomForAxis> Batches<'a, T, B, S> {
    /// The tensors after the last whole batch, fewer than `B`; the same at any time of the iteration.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// assert_eq!(points.batches::<dim!(2)>().remainder().len(), 1);
    /// assert!(points.batches::<dim!(3)>().remainder().is_empty());
    /// ```
    pub fn remainder(&self) -> &'a TensorSlice<T, S> {
        TensorSlice::of(self.batches.remainder())
    }
}

impl<'a, T, B: Dim, S: RoomForAxis> Iterator for Batches<'a, T, B, S> {
    type Item = View<'a, T, Batched<B, S>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.batches.next().map(Tensor::of)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.batches.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.batches.nth(n).map(Tensor::of)
    }
}

impl<T, B: Dim, S: RoomForAxis> DoubleEndedIterator for Batches<'_, T, B, S> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.batches.next_back().map(Tensor::of)
    }
}

impl<T, B: Dim, S: RoomForAxis> ExactSizeIterator for Batches<'_, T, B, S> {}
impl<T, B: Dim, S: RoomForAxis> FusedIterator for Batches<'_, T, B, S> {}

impl<T, B, S> Clone for Batches<'_, T, B, S> {
    fn clone(&self) -> Self {
        Batches { batches: self.batches.clone(), shape: PhantomData }
    }
}

/// How many batches are left, and how many tensors make no whole one.
impl<T, B: Dim, S: RoomForAxis> fmt::Debug for Batches<'_, T, B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("left", &self.len())
            .field("remainder", &self.remainder().len())
            .finish_non_exhaustive()
    }
}
