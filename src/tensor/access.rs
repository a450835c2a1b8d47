//! Single elements, by index; all of them, as a nested array.

use core::fmt::Debug;
use core::ops::{Index, IndexMut};

use super::{At, Contains, NestedArray, Tensor, TensorIndex};
use crate::shape::Shape;
use crate::shape::layout::place;
use crate::storage::{ContiguousData, Data, DataMut};

/// # Elements
///
/// By their places: also `x[[1, 2]]`, and by constant places, which the compiler checks.
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The element at an index, `[i, j]` or a tuple of [`Idx`](crate::Idx), or `None` where it is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(x.get([1, 2]), Some(&6));
    /// assert_eq!(x.get([2, 0]), None);
    /// ```
    pub fn get(&self, index: impl TensorIndex<S>) -> Option<&T> {
        index.offset().map(|offset| self.element(offset))
    }

    /// The element at an index, to be written to, or `None` where it is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// if let Some(element) = x.get_mut([1, 0]) {
    ///     *element = 30;
    /// }
    /// assert_eq!(x, tensor![[1, 2], [30, 4]]);
    /// ```
    pub fn get_mut(&mut self, index: impl TensorIndex<S>) -> Option<&mut T>
    where
        D: DataMut<T>,
    {
        index.offset().map(|offset| self.element_mut(offset))
    }

    /// The element at `flat` in C order.
    #[inline]
    fn element(&self, flat: usize) -> &T {
        &self.memory()[place::<S, D::Layout>(flat)]
    }

    #[inline]
    fn element_mut(&mut self, flat: usize) -> &mut T
    where
        D: DataMut<T>,
    {
        &mut self.memory_mut()[place::<S, D::Layout>(flat)]
    }

    /// The element at a constant index, which the compiler checks: `x.at(index![1, 0])`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(*x.at(index![1, 0]), 4);
    /// ```
    pub fn at<I>(&self, _: At<I>) -> &T
    where
        S: Contains<I>,
    {
        self.element(<S as Contains<I>>::OFFSET)
    }

    /// The element at a constant index, to be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![1, 2, 3];
    /// *x.at_mut(index![2]) = 30;
    /// assert_eq!(x, tensor![1, 2, 30]);
    /// ```
    pub fn at_mut<I>(&mut self, _: At<I>) -> &mut T
    where
        S: Contains<I>,
        D: DataMut<T>,
    {
        self.element_mut(<S as Contains<I>>::OFFSET)
    }

    /// The elements as a nested array of the same shape.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let rows: &[[i32; 3]; 2] = x.as_array();
    /// assert_eq!(rows[1], [4, 5, 6]);
    /// ```
    pub fn as_array<A: NestedArray<T, S>>(&self) -> &A
    where
        D: ContiguousData<T>,
    {
        A::from_elements(self.as_slice())
    }

    /// The elements as a nested array of the same shape, to be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let rows: &mut [[i32; 3]; 2] = x.as_array_mut();
    /// rows.swap(0, 1);
    /// assert_eq!(x, tensor![[4, 5, 6], [1, 2, 3]]);
    /// ```
    pub fn as_array_mut<A: NestedArray<T, S>>(&mut self) -> &mut A
    where
        D: DataMut<T> + ContiguousData<T>,
    {
        A::from_elements_mut(self.as_slice_mut())
    }
}

#[cold]
#[track_caller]
fn out_of_range(positions: impl Debug, sizes: impl Debug) -> ! {
    panic!("index {positions:?} is out of range for shape {sizes:?}")
}

/// # Panics
///
/// When the index is out of range. [`get`](Tensor::get) gives `None` instead, and [`at`](Tensor::at) checks a constant index at
/// compile time.
impl<T, S: Shape, D: Data<T>, I: TensorIndex<S>> Index<I> for Tensor<T, S, D> {
    type Output = T;

    #[track_caller]
    fn index(&self, index: I) -> &T {
        match index.offset() {
            Some(offset) => self.element(offset),
            None => out_of_range(index.positions(), S::SIZES),
        }
    }
}

/// # Panics
///
/// When the index is out of range.
impl<T, S: Shape, D: DataMut<T>, I: TensorIndex<S>> IndexMut<I> for Tensor<T, S, D> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut T {
        match index.offset() {
            Some(offset) => self.element_mut(offset),
            None => out_of_range(index.positions(), S::SIZES),
        }
    }
}
