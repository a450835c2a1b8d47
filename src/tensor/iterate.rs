//! Iterators over elements, with or without their positions, and over sub-tensors.

use core::slice;

use super::{Tensor, View, ViewMut};
use crate::dim::Extent;
use crate::shape::{FirstAxis, Shape, positions};
use crate::storage::{ContiguousData, Data, DataMut};

/// # Iteration
///
/// Elements and subtensors in C order.
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// All elements by reference, in C order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let odd: Vec<&i32> = x.iter().filter(|x| *x % 2 == 1).collect();
    /// assert_eq!(odd, [&1, &3]);
    /// ```
    pub fn iter(&self) -> D::Iter<'_, S> {
        D::iter::<S>(&self.elements)
    }

    /// All elements by mutable reference, in C order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![1, 2, 3];
    /// for element in x.iter_mut() {
    ///     *element *= 10;
    /// }
    /// assert_eq!(x, tensor![10, 20, 30]);
    /// ```
    pub fn iter_mut(&mut self) -> slice::IterMut<'_, T>
    where
        D: DataMut<T> + ContiguousData<T>,
    {
        self.as_slice_mut().iter_mut()
    }

    /// All elements with their positions, in C order: `np.ndenumerate(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let (position, element) = x.indexed_iter().last().unwrap();
    /// assert_eq!((position, *element), ([1, 1], 4));
    /// ```
    pub fn indexed_iter(&self) -> impl DoubleEndedIterator<Item = (S::Sizes, &T)> + ExactSizeIterator + Clone {
        self.iter().enumerate().map(|(flat, element)| (positions::<S>(flat), element))
    }

    /// The sub-tensors along the first axis, as views: what NumPy's `for row in x` gives.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let sums: Vec<i64> = x.subtensors().map(|row| row.sum()).collect();
    /// assert_eq!(sums, [6, 15]);
    /// ```
    pub fn subtensors(
        &self,
    ) -> impl DoubleEndedIterator<Item = Tensor<T, S::Rest, D::Subtensor<'_, S>>> + ExactSizeIterator + Clone
    where
        S: FirstAxis,
    {
        (0..S::First::SIZE).map(|index| self.subtensor(index))
    }

    /// The sub-tensors along the first axis, as views that can be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// for (i, mut row) in x.subtensors_mut().enumerate() {
    ///     row *= i as i32;
    /// }
    /// assert_eq!(x, tensor![[0, 0], [3, 4]]);
    /// ```
    pub fn subtensors_mut(&mut self) -> impl DoubleEndedIterator<Item = ViewMut<'_, T, S::Rest>> + ExactSizeIterator
    where
        S: FirstAxis,
        D: DataMut<T> + ContiguousData<T>,
    {
        self.as_slice_mut().chunks_exact_mut(S::Rest::LEN).map(Tensor::of)
    }
}

impl<'a, T, S: Shape> IntoIterator for View<'a, T, S> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.into_slice().iter()
    }
}

impl<'a, T, S: Shape, D: Data<T>> IntoIterator for &'a Tensor<T, S, D> {
    type Item = &'a T;
    type IntoIter = D::Iter<'a, S>;

    fn into_iter(self) -> D::Iter<'a, S> {
        self.iter()
    }
}

impl<'a, T, S: Shape, D: DataMut<T> + ContiguousData<T>> IntoIterator for &'a mut Tensor<T, S, D> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.iter_mut()
    }
}
