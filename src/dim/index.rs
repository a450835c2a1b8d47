//! Indices that cannot be out of range.

use core::cmp::Ordering;
use core::fmt::{self, Debug, Display};
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use super::Dim;
use super::Invariant;

/// A position along an axis of dimension `N`: a number below `N::SIZE`, checked once, when it is made.
///
/// `argmax` returns these, and indexing by them cannot fail.
///
/// ```
/// use shapewise::prelude::*;
///
/// let best: (Idx<dim!(3)>,) = tensor![0.1, 0.7, 0.2].argmax();
/// assert_eq!(best.0.get(), 1);
/// assert_eq!(Idx::<dim!(3)>::new(3), None);
/// ```
#[repr(transparent)]
pub struct Idx<N> {
    value: usize,
    dim: Invariant<N>,
}

impl<N: Dim> Idx<N> {
    /// The index `value`, or `None` where it is not below `N::SIZE`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let last: Option<Idx<dim!(3)>> = Idx::new(2);
    /// assert_eq!(last.map(Idx::get), Some(2));
    /// assert_eq!(Idx::<dim!(3)>::new(3), None);
    /// ```
    pub const fn new(value: usize) -> Option<Self> {
        if value < N::SIZE { Some(Idx { value, dim: PhantomData }) } else { None }
    }

    /// The remainder of `value`: always an index.
    pub(crate) const fn wrapping(value: usize) -> Self {
        Idx { value: value % N::SIZE, dim: PhantomData }
    }

    /// The index as a number.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let index: Idx<dim!(3)> = Idx::new(2).unwrap();
    /// assert_eq!(index.get(), 2);
    /// ```
    pub const fn get(self) -> usize {
        self.value
    }

    /// All indices along an axis of dimension `N`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let indices: Vec<usize> = Idx::<dim!(3)>::all().map(Idx::get).collect();
    /// assert_eq!(indices, [0, 1, 2]);
    /// ```
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + Clone {
        (0..N::SIZE).map(|value| Idx { value, dim: PhantomData })
    }
}

impl<N> Clone for Idx<N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N> Copy for Idx<N> {}

impl<N> PartialEq for Idx<N> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<N> Eq for Idx<N> {}

impl<N> PartialOrd for Idx<N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<N> Ord for Idx<N> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<N> Hash for Idx<N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

/// The first index.
impl<N: Dim> Default for Idx<N> {
    fn default() -> Self {
        Idx { value: 0, dim: PhantomData }
    }
}

impl<N> From<Idx<N>> for usize {
    fn from(index: Idx<N>) -> usize {
        index.value
    }
}

impl<N> Display for Idx<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.value, f)
    }
}

impl<N> Debug for Idx<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.value, f)
    }
}
