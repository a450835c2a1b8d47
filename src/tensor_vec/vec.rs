//! Growing and shrinking at the end: what a `Vec` has and a slice has not.

use alloc::borrow::ToOwned;
use alloc::collections::TryReserveError;
use alloc::vec::Vec;
use core::borrow::{Borrow, BorrowMut};
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use super::{TensorSlice, TensorVec};
use crate::shape::Shape;
use crate::storage::Append;
use crate::tensor::Tensor;

impl<T, S: Shape> TensorVec<T, S> {
    /// No tensors, and no allocation.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let images: TensorVec<f32, shape![28, 28]> = TensorVec::new();
    /// assert!(images.is_empty());
    /// ```
    pub const fn new() -> Self {
        TensorVec { elements: Vec::new(), tensors: PhantomData }
    }

    /// No tensors, and room for at least `capacity` of them.
    ///
    /// # Panics
    ///
    /// When so many do not fit in memory's addresses, as with `Vec`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let images: TensorVec<f32, shape![28, 28]> = TensorVec::with_capacity(100);
    /// assert!(images.capacity() >= 100);
    /// ```
    pub fn with_capacity(capacity: usize) -> Self {
        TensorVec { elements: Vec::with_capacity(elements_of::<S>(capacity)), tensors: PhantomData }
    }

    /// Elements in a multiple of `S::LEN`.
    pub(crate) fn of(elements: Vec<T>) -> Self {
        debug_assert!(elements.len() % S::LEN == 0, "a whole number of tensors");
        TensorVec { elements, tensors: PhantomData }
    }

    /// How many tensors there is room for without another allocation.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = TensorVec::with_capacity(3);
    /// points.push(tensor![1, 2]);
    /// assert!(points.capacity() >= 3);
    /// ```
    pub fn capacity(&self) -> usize {
        self.elements.capacity() / S::LEN
    }

    /// Makes room for at least `additional` more tensors.
    ///
    /// # Panics
    ///
    /// When so many do not fit in memory's addresses, as with `Vec`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = TensorVec::new();
    /// points.reserve(10);
    /// assert!(points.capacity() >= 10);
    /// ```
    pub fn reserve(&mut self, additional: usize) {
        self.elements.reserve(elements_of::<S>(additional));
    }

    /// Makes room for at least `additional` more tensors, or says that there is none: where a number from outside is not to be trusted.
    ///
    /// # Errors
    ///
    /// When so many do not fit in memory's addresses, or the allocator has no room for them.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut images: TensorVec<f32, shape![28, 28]> = TensorVec::new();
    /// assert!(images.try_reserve(10).is_ok());
    /// assert!(images.capacity() >= 10);
    /// assert!(images.try_reserve(usize::MAX).is_err());
    /// ```
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        self.elements.try_reserve(elements_of::<S>(additional))
    }

    /// Gives back room that is not used, as far as the allocator does.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = TensorVec::with_capacity(10);
    /// points.push(tensor![1, 2]);
    /// points.shrink_to_fit();
    /// assert!(points.capacity() < 10);
    /// ```
    pub fn shrink_to_fit(&mut self) {
        self.elements.shrink_to_fit();
    }

    /// Appends a tensor, or a view, whose elements are cloned: `x.push(y.view())` where `y` stays.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points = TensorVec::new();
    /// points.push(tensor![1, 2]);
    /// points.push(tensor![[3, 4], [5, 6]].subtensor(1));
    /// assert_eq!(points.into_vec(), [1, 2, 5, 6]);
    /// ```
    pub fn push<D: Append<T>>(&mut self, tensor: Tensor<T, S, D>) {
        D::append::<S>(tensor.into_elements(), &mut self.elements);
    }

    /// Removes the last tensor, where there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let last: Option<Tensor<i32, shape![2]>> = points.pop();
    /// assert_eq!(last, Some(tensor![3, 4]));
    /// assert_eq!(points.len(), 1);
    /// ```
    pub fn pop(&mut self) -> Option<Tensor<T, S>> {
        let last = self.len().checked_sub(1)?;
        self.drain(last..).next()
    }

    /// Moves all tensors of another to the end of this one, and leaves it empty: `np.concatenate`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut a: TensorVec<i32, shape![2]> = [tensor![1, 2]].into_iter().collect();
    /// let mut b: TensorVec<i32, shape![2]> = [tensor![3, 4], tensor![5, 6]].into_iter().collect();
    /// a.append(&mut b);
    /// assert_eq!(a.into_vec(), [1, 2, 3, 4, 5, 6]);
    /// assert!(b.is_empty());
    /// ```
    pub fn append(&mut self, other: &mut Self) {
        self.elements.append(&mut other.elements);
    }

    /// Appends the tensors of a slice, cloned.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let a: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// let mut b = a.clone();
    /// b.extend_from_slice(&a[1..]);
    /// assert_eq!(b.into_vec(), [1, 2, 3, 4, 3, 4]);
    /// ```
    pub fn extend_from_slice(&mut self, other: &TensorSlice<T, S>)
    where
        T: Clone,
    {
        crate::storage::append_cloned(other.as_slice().iter(), &mut self.elements);
    }

    /// Keeps the first `len` tensors and drops the others; does nothing where there are no more.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// points.truncate(1);
    /// assert_eq!(points.as_slice(), [1, 2]);
    /// ```
    pub fn truncate(&mut self, len: usize) {
        // What does not fit in a number is more than there are.
        self.elements.truncate(len.saturating_mul(S::LEN));
    }

    /// Drops all tensors; the room stays.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// points.clear();
    /// assert!(points.is_empty());
    /// ```
    pub fn clear(&mut self) {
        self.elements.clear();
    }

    /// All elements, tensor by tensor, each in C order; nothing is copied.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = [tensor![1, 2], tensor![3, 4]].into_iter().collect();
    /// assert_eq!(points.into_vec(), [1, 2, 3, 4]);
    /// ```
    pub fn into_vec(self) -> Vec<T> {
        self.elements
    }
}

/// How many elements so many tensors have; where that is no `usize`, so many that `Vec` refuses them. Elements without size
/// take no room, and any number of them is one.
fn elements_of<S: Shape>(tensors: usize) -> usize {
    tensors.saturating_mul(S::LEN)
}

impl<T, S: Shape> Deref for TensorVec<T, S> {
    type Target = TensorSlice<T, S>;

    #[inline]
    fn deref(&self) -> &TensorSlice<T, S> {
        TensorSlice::of(&self.elements)
    }
}

impl<T, S: Shape> DerefMut for TensorVec<T, S> {
    #[inline]
    fn deref_mut(&mut self) -> &mut TensorSlice<T, S> {
        TensorSlice::of_mut(&mut self.elements)
    }
}

/// `clone_from` is not overridden: a panic in the middle of it would leave a part of a tensor.
impl<T: Clone, S> Clone for TensorVec<T, S> {
    fn clone(&self) -> Self {
        TensorVec { elements: self.elements.clone(), tensors: PhantomData }
    }
}

impl<T, S: Shape> Default for TensorVec<T, S> {
    fn default() -> Self {
        TensorVec::new()
    }
}

impl<T: PartialEq, S: Shape> PartialEq for TensorVec<T, S> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: PartialEq, S: Shape> PartialEq<TensorSlice<T, S>> for TensorVec<T, S> {
    fn eq(&self, other: &TensorSlice<T, S>) -> bool {
        **self == *other
    }
}

impl<T: PartialEq, S: Shape> PartialEq<TensorVec<T, S>> for TensorSlice<T, S> {
    fn eq(&self, other: &TensorVec<T, S>) -> bool {
        *self == **other
    }
}

impl<T: Eq, S: Shape> Eq for TensorVec<T, S> {}

impl<T: Hash, S: Shape> Hash for TensorVec<T, S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T, S: Shape> AsRef<TensorSlice<T, S>> for TensorVec<T, S> {
    fn as_ref(&self) -> &TensorSlice<T, S> {
        self
    }
}

impl<T, S: Shape> AsMut<TensorSlice<T, S>> for TensorVec<T, S> {
    fn as_mut(&mut self) -> &mut TensorSlice<T, S> {
        self
    }
}

impl<T, S: Shape> Borrow<TensorSlice<T, S>> for TensorVec<T, S> {
    fn borrow(&self) -> &TensorSlice<T, S> {
        self
    }
}

impl<T, S: Shape> BorrowMut<TensorSlice<T, S>> for TensorVec<T, S> {
    fn borrow_mut(&mut self) -> &mut TensorSlice<T, S> {
        self
    }
}

impl<T: Clone, S: Shape> ToOwned for TensorSlice<T, S> {
    type Owned = TensorVec<T, S>;

    fn to_owned(&self) -> TensorVec<T, S> {
        TensorVec::of(self.as_slice().to_vec())
    }
}
