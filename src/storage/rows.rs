//! Borrowed tensors of one shape, one after another.

use crate::dim::Invariant;
use crate::shape::Shape;

/// Tensors of shape `S` with elements `T`, one after another, as many as there happen to be: to a
/// [`TensorVec<T, S>`](crate::tensor_vec::TensorVec) what `[T]` is to `Vec<T>`.
///
/// It is always borrowed, as `&TensorSlice<T, S>` or `&mut TensorSlice<T, S>`; ranges of it are slices again, without a copy.
#[repr(transparent)]
pub struct TensorSlice<T, S> {
    shape: Invariant<S>,
    /// A multiple of `S::LEN` of them. Nothing that is unsafe relies on it.
    elements: [T],
}

impl<T, S: Shape> TensorSlice<T, S> {
    /// Elements in a multiple of `S::LEN`.
    #[inline]
    pub(crate) fn of(elements: &[T]) -> &Self {
        debug_assert!(elements.len() % S::LEN == 0, "a whole number of tensors");
        // SAFETY: `TensorSlice` is `repr(transparent)` over `[T]`, so both pointers have the same address and length, and what they
        // point to the same layout; it is borrowed for as long.
        unsafe { &*(elements as *const [T] as *const Self) }
    }

    /// The same, to be written to.
    #[inline]
    pub(crate) fn of_mut(elements: &mut [T]) -> &mut Self {
        debug_assert!(elements.len() % S::LEN == 0, "a whole number of tensors");
        // SAFETY: as above, and borrowed exclusively.
        unsafe { &mut *(elements as *mut [T] as *mut Self) }
    }
}

impl<T, S> TensorSlice<T, S> {
    /// All elements, tensor by tensor, each in C order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// assert_eq!(points.as_slice(), [1, 2, 3, 4]);
    /// ```
    #[inline]
    pub fn as_slice(&self) -> &[T] {
        &self.elements
    }

    /// All elements, to be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// points.as_slice_mut()[3] = 40;
    /// assert_eq!(points.last(), Some(tensor![3, 40].view()));
    /// ```
    #[inline]
    pub fn as_slice_mut(&mut self) -> &mut [T] {
        &mut self.elements
    }
}
