//! Pairs of two vectors of one length: images and their labels.

use core::fmt;
use core::iter::{FusedIterator, Zip};

use super::{Batches, Iter, TensorSlice};
use crate::dim::Dim;
use crate::shape::Shape;
use crate::shape::batch::RoomForAxis;
use crate::tensor::View;

/// The error of `zip`: the two have different numbers of tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnlikeLengths {
    /// How many tensors the first has.
    pub expected: usize,
    /// How many the second has.
    pub found: usize,
}

impl fmt::Display for UnlikeLengths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnlikeLengths { expected, found } = self;
        write!(f, "{expected} tensors do not go together with {found}")
    }
}

impl core::error::Error for UnlikeLengths {}

/// Two slices of equally many tensors: what [`TensorSlice::zip`] returns.
pub struct Zipped<'a, T, S, U, R> {
    first: &'a TensorSlice<T, S>,
    second: &'a TensorSlice<U, R>,
}

impl<T, S: Shape> TensorSlice<T, S> {
    /// Pairs of these tensors and others: images with their labels.
    ///
    /// `zip` compares the numbers of tensors once. So later steps cannot fail for that reason.
    ///
    /// # Errors
    ///
    /// When the other has more or fewer tensors.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    /// use shapewise::tensor_vec::UnlikeLengths;
    ///
    /// let points: TensorVec<f64, shape![2]> = vec![0.0, 1.0, 2.0, 3.0, 4.0, 5.0].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    ///
    /// let mut batches = points.zip(&labels)?.batches::<dim!(2)>();
    /// for (x, y) in batches.by_ref() {
    ///     let (x, y): (View<f64, shape![2, 2]>, View<u8, shape![2]>) = (x, y);
    ///     assert_eq!(x, tensor![[0.0, 1.0], [2.0, 3.0]]);
    ///     assert_eq!(y, tensor![7, 8]);
    /// }
    /// let (x, y) = batches.remainder().parts();
    /// assert_eq!((x.as_slice(), y.as_slice()), (&[4.0, 5.0][..], &[9][..]));
    ///
    /// let error: UnlikeLengths = points.zip(&labels[1..]).unwrap_err();
    /// assert_eq!(error.to_string(), "3 tensors do not go together with 2");
    /// # Ok::<(), UnlikeLengths>(())
    /// ```
    pub fn zip<'a, U, R: Shape>(
        &'a self,
        other: &'a TensorSlice<U, R>,
    ) -> Result<Zipped<'a, T, S, U, R>, UnlikeLengths> {
        let (expected, found) = (self.len(), other.len());
        if expected == found {
            Ok(Zipped { first: self, second: other })
        } else {
            Err(UnlikeLengths { expected, found })
        }
    }
}

impl<'a, T, S: Shape, U, R: Shape> Zipped<'a, T, S, U, R> {
    /// How many pairs there are.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// assert_eq!(data.len(), 3);
    /// ```
    pub fn len(&self) -> usize {
        self.first.len()
    }

    /// Whether there are none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// assert!(!data.is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// The two slices.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// let (x, y) = data.parts();
    /// assert_eq!((x.len(), y.len()), (3, 3));
    /// ```
    pub fn parts(&self) -> (&'a TensorSlice<T, S>, &'a TensorSlice<U, R>) {
        (self.first, self.second)
    }

    /// The pair at an index as views, or `None` where it is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// let (point, label) = data.get(1).unwrap();
    /// assert_eq!(point, tensor![3, 4]);
    /// assert_eq!(label.item(), 8);
    /// assert!(data.get(3).is_none());
    /// ```
    pub fn get(&self, index: usize) -> Option<(View<'a, T, S>, View<'a, U, R>)> {
        Some((self.first.get(index)?, self.second.get(index)?))
    }

    /// All pairs as views.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// let eights = data.iter().filter(|(_, label)| label.item() == 8).count();
    /// assert_eq!(eights, 1);
    /// ```
    pub fn iter(&self) -> Zip<Iter<'a, T, S>, Iter<'a, U, R>> {
        self.first.iter().zip(self.second)
    }

    /// The first `index` pairs, and the others; nothing is copied.
    ///
    /// # Panics
    ///
    /// When there are fewer than `index`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = vec![0.0, 1.0, 2.0, 3.0, 4.0, 5.0].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let (training, held_out) = points.zip(&labels).unwrap().split_at(2);
    /// assert_eq!((training.len(), held_out.len()), (2, 1));
    /// let (point, label) = held_out.get(0).unwrap();
    /// assert_eq!(point, tensor![4.0, 5.0]);
    /// assert_eq!(label.item(), 9);
    /// ```
    #[track_caller]
    pub fn split_at(&self, index: usize) -> (Self, Self) {
        let ((a, b), (c, d)) = (self.first.split_at(index), self.second.split_at(index));
        (Zipped { first: a, second: c }, Zipped { first: b, second: d })
    }

    /// `B` pairs at a time, as two views with one axis more; what is left over is the [`remainder`](ZippedBatches::remainder).
    ///
    /// # Shape
    ///
    /// Tensors of shapes `S` and `R` give batches [`Batched<B, S>`](crate::shape::batch::Batched) and `Batched<B, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// let (x, y) = data.batches::<dim!(3)>().next().unwrap();
    /// let (x, y): (View<i32, shape![3, 2]>, View<u8, shape![3]>) = (x, y);
    /// assert_eq!(x, tensor![[1, 2], [3, 4], [5, 6]]);
    /// assert_eq!(y, tensor![7, 8, 9]);
    /// ```
    pub fn batches<B: Dim /* no argument: write `.batches::<dim!(32)>()` */>(
        &self,
    ) -> ZippedBatches<Batches<'a, T, B, S>, Batches<'a, U, B, R>>
    where
        S: RoomForAxis,
        R: RoomForAxis,
    {
        ZippedBatches { first: self.first.batches(), second: self.second.batches() }
    }
}

impl<T, S, U, R> Clone for Zipped<'_, T, S, U, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S, U, R> Copy for Zipped<'_, T, S, U, R> {}

impl<'a, T, S: Shape, U, R: Shape> IntoIterator for Zipped<'a, T, S, U, R> {
    type Item = (View<'a, T, S>, View<'a, U, R>);
    type IntoIter = Zip<Iter<'a, T, S>, Iter<'a, U, R>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Both slices.
impl<T: fmt::Debug, S: Shape, U: fmt::Debug, R: Shape> fmt::Debug for Zipped<'_, T, S, U, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Zipped").field(&self.first).field(&self.second).finish()
    }
}

/// Two iterators over batches that go together: what [`Zipped::batches`] returns.
#[derive(Clone)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct ZippedBatches<A, B> {
    first: A,
    second: B,
}

impl<'a, T, S: RoomForAxis, U, R: RoomForAxis, B: Dim> ZippedBatches<Batches<'a, T, B, S>, Batches<'a, U, B, R>> {
    /// The pairs after the last whole batch, fewer than `B`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let labels: TensorVec<u8, ()> = vec![7, 8, 9].try_into().unwrap();
    /// let data = points.zip(&labels).unwrap();
    /// assert_eq!(data.batches::<dim!(2)>().remainder().len(), 1);
    /// ```
    pub fn remainder(&self) -> Zipped<'a, T, S, U, R> {
        Zipped { first: self.first.remainder(), second: self.second.remainder() }
    }
}

impl<A: Iterator, B: Iterator> Iterator for ZippedBatches<A, B> {
    type Item = (A::Item, B::Item);

    fn next(&mut self) -> Option<Self::Item> {
        self.first.next().zip(self.second.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.first.size_hint()
    }
}

impl<A: DoubleEndedIterator, B: DoubleEndedIterator> DoubleEndedIterator for ZippedBatches<A, B> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.first.next_back().zip(self.second.next_back())
    }
}

impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for ZippedBatches<A, B> {}
impl<A: FusedIterator, B: FusedIterator> FusedIterator for ZippedBatches<A, B> {}

/// Both iterators.
impl<A: fmt::Debug, B: fmt::Debug> fmt::Debug for ZippedBatches<A, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ZippedBatches").field(&self.first).field(&self.second).finish()
    }
}
