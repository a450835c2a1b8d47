//! Iterators over the tensors of a slice, as views.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::slice::{ChunksExact, ChunksExactMut};

use super::TensorSlice;
#[cfg(feature = "alloc")]
use super::TensorVec;
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
}

/// What is alike in both iterators.
macro_rules! iterator {
    ($(#[$doc:meta])* $Iter:ident over $Chunks:ident gives $View:ident) => {
        $(#[$doc])*
        #[must_use = "iterators are lazy and do nothing unless consumed"]
        pub struct $Iter<'a, T, S> {
            tensors: $Chunks<'a, T>,
            shape: PhantomData<fn() -> S>,
        }

        impl<'a, T, S: Shape> Iterator for $Iter<'a, T, S> {
            type Item = $View<'a, T, S>;

            fn next(&mut self) -> Option<Self::Item> {
                self.tensors.next().map(Tensor::of)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.tensors.size_hint()
            }

            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                self.tensors.nth(n).map(Tensor::of)
            }
        }

        impl<T, S: Shape> DoubleEndedIterator for $Iter<'_, T, S> {
            fn next_back(&mut self) -> Option<Self::Item> {
                self.tensors.next_back().map(Tensor::of)
            }
        }

        impl<T, S: Shape> ExactSizeIterator for $Iter<'_, T, S> {}
        impl<T, S: Shape> FusedIterator for $Iter<'_, T, S> {}

        /// How many tensors are left.
        impl<T, S: Shape> fmt::Debug for $Iter<'_, T, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Iter)).field("left", &self.len()).finish_non_exhaustive()
            }
        }
    };
}

iterator! {
    /// The tensors of a slice as views: what [`TensorSlice::iter`] returns.
    Iter over ChunksExact gives View
}
iterator! {
    /// The tensors of a slice as views that can be written to: what [`TensorSlice::iter_mut`] returns.
    IterMut over ChunksExactMut gives ViewMut
}

impl<T, S> Clone for Iter<'_, T, S> {
    fn clone(&self) -> Self {
        Iter { tensors: self.tensors.clone(), shape: PhantomData }
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
