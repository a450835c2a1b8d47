//! Iterators over the tensors of a slice, as views, and over parts of it.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::slice::{self, ChunksExact, ChunksExactMut};

use super::TensorSlice;
#[cfg(feature = "alloc")]
use super::TensorVec;
use crate::dim::Invariant;
use crate::shape::Shape;
use crate::tensor::{Tensor, View, ViewMut};

impl<T, S: Shape> TensorSlice<T, S> {
    /// All tensors as views.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let sums: Vec<i64> = points.iter().map(|point| point.sum()).collect();
    /// assert_eq!(sums, [3, 7]);
    /// ```
    pub fn iter(&self) -> Iter<'_, T, S> {
        Iter { tensors: self.as_slice().chunks_exact(S::LEN), shape: PhantomData }
    }

    /// All tensors as views that can be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// for mut point in points.iter_mut() {
    ///     point *= tensor![1, 10];
    /// }
    /// assert_eq!(points.as_slice(), [1, 20, 3, 40]);
    /// ```
    pub fn iter_mut(&mut self) -> IterMut<'_, T, S> {
        IterMut { tensors: self.as_slice_mut().chunks_exact_mut(S::LEN), shape: PhantomData }
    }

    /// `size` tensors at a time, as slices, the last of which may be shorter; nothing is copied.
    ///
    /// The size is known at run time, as where work is divided among threads. A constant one gives tensors:
    /// [`batches`](TensorSlice::batches).
    ///
    /// # Panics
    ///
    /// When the size is 0.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// let chunks: Vec<&TensorSlice<i32, shape![2]>> = points.chunks(2).collect();
    /// assert_eq!(chunks, [&points[..2], &points[2..]]);
    /// ```
    #[track_caller]
    pub fn chunks(&self, size: usize) -> Chunks<'_, T, S> {
        // What does not fit in a number is more than there are.
        Chunks { tensors: self.as_slice().chunks(size.saturating_mul(S::LEN)), shape: PhantomData }
    }

    /// `size` tensors at a time, as slices that can be written to, the last of which may be shorter.
    ///
    /// # Panics
    ///
    /// When the size is 0.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// std::thread::scope(|threads| {
    ///     for chunk in points.chunks_mut(2) {
    ///         threads.spawn(|| chunk.iter_mut().for_each(|mut point| point *= 10));
    ///     }
    /// });
    /// assert_eq!(points.as_slice(), [10, 20, 30, 40, 50, 60]);
    /// ```
    #[track_caller]
    pub fn chunks_mut(&mut self, size: usize) -> ChunksMut<'_, T, S> {
        ChunksMut { tensors: self.as_slice_mut().chunks_mut(size.saturating_mul(S::LEN)), shape: PhantomData }
    }
}

/// What is alike in all iterators.
macro_rules! iterator {
    ($(#[$doc:meta])* $Iter:ident<$a:lifetime, T, S> over $Chunks:ty, $of:path => $Item:ty) => {
        $(#[$doc])*
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct $Iter<$a, T, S> {
            tensors: $Chunks,
            shape: Invariant<S>,
        }

        impl<$a, T, S: Shape> Iterator for $Iter<$a, T, S> {
            type Item = $Item;

            fn next(&mut self) -> Option<Self::Item> {
                self.tensors.next().map($of)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.tensors.size_hint()
            }

            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                self.tensors.nth(n).map($of)
            }
        }

        impl<T, S: Shape> DoubleEndedIterator for $Iter<'_, T, S> {
            fn next_back(&mut self) -> Option<Self::Item> {
                self.tensors.next_back().map($of)
            }
        }

        impl<T, S: Shape> ExactSizeIterator for $Iter<'_, T, S> {}
        impl<T, S: Shape> FusedIterator for $Iter<'_, T, S> {}

        /// How many are left.
        impl<T, S: Shape> fmt::Debug for $Iter<'_, T, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Iter)).field("left", &self.len()).finish_non_exhaustive()
            }
        }
    };
}

iterator! {
    /// The tensors of a slice as views: what [`TensorSlice::iter`] returns.
    Iter<'a, T, S> over ChunksExact<'a, T>, Tensor::of => View<'a, T, S>
}
iterator! {
    /// The tensors of a slice as views that can be written to: what [`TensorSlice::iter_mut`] returns.
    IterMut<'a, T, S> over ChunksExactMut<'a, T>, Tensor::of => ViewMut<'a, T, S>
}
iterator! {
    /// Parts of a slice: what [`TensorSlice::chunks`] returns.
    Chunks<'a, T, S> over slice::Chunks<'a, T>, TensorSlice::of => &'a TensorSlice<T, S>
}
iterator! {
    /// Parts of a slice that can be written to: what [`TensorSlice::chunks_mut`] returns.
    ChunksMut<'a, T, S> over slice::ChunksMut<'a, T>, TensorSlice::of_mut => &'a mut TensorSlice<T, S>
}

impl<T, S> Clone for Iter<'_, T, S> {
    fn clone(&self) -> Self {
        Iter { tensors: self.tensors.clone(), shape: PhantomData }
    }
}

impl<T, S> Clone for Chunks<'_, T, S> {
    fn clone(&self) -> Self {
        Chunks { tensors: self.tensors.clone(), shape: PhantomData }
    }
}

impl<'a, T, S: Shape> IntoIterator for &'a TensorSlice<T, S> {
    type Item = View<'a, T, S>;
    type IntoIter = Iter<'a, T, S>;

    fn into_iter(self) -> Iter<'a, T, S> {
        self.iter()
    }
}

impl<'a, T, S: Shape> IntoIterator for &'a mut TensorSlice<T, S> {
    type Item = ViewMut<'a, T, S>;
    type IntoIter = IterMut<'a, T, S>;

    fn into_iter(self) -> IterMut<'a, T, S> {
        self.iter_mut()
    }
}

#[cfg(feature = "alloc")]
impl<'a, T, S: Shape> IntoIterator for &'a TensorVec<T, S> {
    type Item = View<'a, T, S>;
    type IntoIter = Iter<'a, T, S>;

    fn into_iter(self) -> Iter<'a, T, S> {
        self.iter()
    }
}

#[cfg(feature = "alloc")]
impl<'a, T, S: Shape> IntoIterator for &'a mut TensorVec<T, S> {
    type Item = ViewMut<'a, T, S>;
    type IntoIter = IterMut<'a, T, S>;

    fn into_iter(self) -> IterMut<'a, T, S> {
        self.iter_mut()
    }
}
