//! From and into flat vectors and slices, and from iterators.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

use super::TensorSlice;
#[cfg(feature = "alloc")]
use super::TensorVec;
use crate::shape::Shape;
#[cfg(feature = "alloc")]
use crate::storage::{Append, Data};
#[cfg(feature = "alloc")]
use crate::tensor::Tensor;

/// So many elements are not a whole number of tensors. They are given back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NotWhole<E> {
    /// The elements: the vector or slice that was to be taken for tensors.
    pub elements: E,
    /// How many elements each tensor has; a multiple of that was expected.
    pub expected: usize,
    /// How many elements there were.
    pub found: usize,
}

/// The numbers; the elements may be many.
impl<E> fmt::Debug for NotWhole<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NotWhole { expected, found, .. } = self;
        f.debug_struct("NotWhole").field("expected", expected).field("found", found).finish_non_exhaustive()
    }
}

impl<E> fmt::Display for NotWhole<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NotWhole { expected, found, .. } = self;
        let plural = if *found == 1 { "element is" } else { "elements are" };
        write!(f, "each tensor has {expected} elements, but {found} {plural} not a multiple of that")
    }
}

impl<E> core::error::Error for NotWhole<E> {}

/// Elements, of which there must be a whole number of tensors.
fn whole<S: Shape, T, E: AsRef<[T]>>(elements: E) -> Result<E, NotWhole<E>> {
    let found = elements.as_ref().len();
    if found % S::LEN == 0 { Ok(elements) } else { Err(NotWhole { elements, expected: S::LEN, found }) }
}

/// The elements of a slice, seen as tensors one after another.
///
/// ```
/// use shapewise::prelude::*;
/// use shapewise::tensor_vec::TensorSlice;
///
/// let points: &TensorSlice<i32, shape![2]> = (&[1, 2, 3, 4][..]).try_into().unwrap();
/// assert_eq!(points.len(), 2);
/// ```
impl<'a, T, S: Shape> TryFrom<&'a [T]> for &'a TensorSlice<T, S> {
    type Error = NotWhole<&'a [T]>;

    fn try_from(elements: &'a [T]) -> Result<Self, NotWhole<&'a [T]>> {
        whole::<S, T, _>(elements).map(TensorSlice::of)
    }
}

/// The elements of a slice, seen as tensors one after another, to be written to.
impl<'a, T, S: Shape> TryFrom<&'a mut [T]> for &'a mut TensorSlice<T, S> {
    type Error = NotWhole<&'a mut [T]>;

    fn try_from(elements: &'a mut [T]) -> Result<Self, NotWhole<&'a mut [T]>> {
        whole::<S, T, _>(elements).map(TensorSlice::of_mut)
    }
}

/// The elements of a flat vector, tensor by tensor, each in C order; nothing is copied: NumPy's `x.reshape(-1, …)`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4].try_into().unwrap();
/// assert_eq!(points.get(1), Some(tensor![3, 4].view()));
///
/// let error = TensorVec::<i32, shape![2]>::try_from(vec![1, 2, 3]).unwrap_err();
/// assert_eq!((error.expected, error.found), (2, 3));
/// assert_eq!(error.to_string(), "each tensor has 2 elements, but 3 elements are not a multiple of that");
/// assert_eq!(error.elements, [1, 2, 3]);
/// ```
#[cfg(feature = "alloc")]
impl<T, S: Shape> TryFrom<Vec<T>> for TensorVec<T, S> {
    type Error = NotWhole<Vec<T>>;

    fn try_from(elements: Vec<T>) -> Result<Self, NotWhole<Vec<T>>> {
        whole::<S, T, _>(elements).map(TensorVec::of)
    }
}

#[cfg(feature = "alloc")]
impl<T, S: Shape> TensorVec<T, S> {
    /// The elements of an iterator, tensor by tensor, each in C order.
    ///
    /// An iterator of tensors or views is collected: `tensors.collect()`.
    ///
    /// # Errors
    ///
    /// When the elements are not a whole number of tensors. The error gives them back.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let line = "1 2 3 4 5 6";
    /// let points: TensorVec<i32, shape![3]> =
    ///     TensorVec::try_from_iter(line.split(' ').map(|number| number.parse().unwrap())).unwrap();
    /// assert_eq!(points.len(), 2);
    ///
    /// let too_many = TensorVec::<i32, shape![3]>::try_from_iter(0..7).unwrap_err();
    /// assert_eq!((too_many.expected, too_many.found), (3, 7));
    /// assert_eq!(too_many.elements, [0, 1, 2, 3, 4, 5, 6]);
    /// ```
    pub fn try_from_iter(elements: impl IntoIterator<Item = T>) -> Result<Self, NotWhole<Vec<T>>> {
        elements.into_iter().collect::<Vec<T>>().try_into()
    }
}

/// What a `TensorVec` of `T` elements and the shape `S` is collected from: tensors by value, whose elements are moved, or by reference, whose
/// elements are cloned.
#[cfg(feature = "alloc")]
#[diagnostic::on_unimplemented(
    message = "a `TensorVec` of shape `{S}` and `{T}` elements cannot be collected from `{Self}`",
    label = "expected tensors of shape `{S}`, with `{T}` elements",
    note = "each tensor has the shape of the `TensorVec`: single numbers are collected into `TensorVec<T, ()>`, and `unsqueeze(axes![0])` gives each tensor an axis of size 1",
    note = "elements of another type are converted by `cast`, and numbers become tensors by `Tensor::from`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CollectedInto<T, S: Shape>: Sized {
    /// Appends the tensors.
    #[doc(hidden)]
    fn append(tensors: impl Iterator<Item = Self>, collected: &mut TensorVec<T, S>);
}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<T, S: Shape, D: Append<T>> CollectedInto<T, S> for Tensor<T, S, D> {
    fn append(tensors: impl Iterator<Item = Self>, collected: &mut TensorVec<T, S>) {
        collected.reserve(tensors.size_hint().0);
        tensors.for_each(|tensor| collected.push(tensor));
    }
}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<T: Clone, S: Shape, D: Data<T>> CollectedInto<T, S> for &Tensor<T, S, D> {
    fn append(tensors: impl Iterator<Item = Self>, collected: &mut TensorVec<T, S>) {
        tensors.for_each(|tensor| crate::storage::append_cloned(tensor.iter(), &mut collected.elements));
    }
}

/// Tensors by value or by reference, or views.
#[cfg(feature = "alloc")]
impl<T, S: Shape, A: CollectedInto<T, S>> Extend<A> for TensorVec<T, S> {
    fn extend<I: IntoIterator<Item = A>>(&mut self, tensors: I) {
        A::append(tensors.into_iter(), self);
    }
}

/// Tensors by value or by reference, or views.
#[cfg(feature = "alloc")]
impl<T, S: Shape, A: CollectedInto<T, S>> FromIterator<A> for TensorVec<T, S> {
    fn from_iter<I: IntoIterator<Item = A>>(tensors: I) -> Self {
        let mut collected = TensorVec::new();
        A::append(tensors.into_iter(), &mut collected);
        collected
    }
}
