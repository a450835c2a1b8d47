//! The elements that a mask selects: `x[mask]` in NumPy.
//!
//! How many there are is known at run time only, so a selection is no tensor. It is a view of a tensor through a mask, which
//! is read, reduced, iterated and printed; what may not exist when nothing is selected is an `Option`.
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let x = tensor![1, -2, 3, 0, -5, 6];
//! let positive = x.gt(0);
//! let selection = x.masked_select(&positive);
//! assert_eq!(selection.count(), 3);
//! assert_eq!(selection.sum(), 10_i64);
//! assert_eq!(selection.mean(), Some(10.0 / 3.0));
//! assert_eq!(selection.to_vec(), [1, 3, 6]);
//! assert_eq!(selection.to_string(), "[1 3 6]");
//! ```

#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::fmt;

use super::reduce::fold;
use super::reduce::{FromNothing, Reduction};
use crate::expr::Leaf;
use crate::shape::Shape;
use crate::shape::layout::{Contiguous, Layout};
use crate::storage::Data;
use crate::tensor::Tensor;

#[cfg(feature = "alloc")]
mod notation;

/// The elements of a tensor where a mask is true, in C order: what [`Tensor::masked_select`] returns.
#[must_use = "a selection is only a view: `sum`, `to_vec` or `iter` reads it"]
pub struct Selection<'a, T, S, L = Contiguous, M = Contiguous> {
    elements: Leaf<'a, T, S, L>,
    mask: Leaf<'a, bool, S, M>,
}

/// Two views, whatever they look at: a derive would ask for `T: Clone`.
impl<T, S, L, M> Clone for Selection<'_, T, S, L, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S, L, M> Copy for Selection<'_, T, S, L, M> {}

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The elements where a mask of the same shape is true: NumPy's `x[mask]`.
    ///
    /// Nothing is copied. For a result of static shape see [`select`](Tensor::select), which replaces the other elements, and
    /// [`masked`](crate::ops::over::Over::masked), which reduces along axes.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let loss = tensor![0.1, 0.5, 0.2, 0.9];
    /// let mask = tensor![true, false, true, false];
    /// let mean: Option<f64> = loss.masked_select(&mask).mean();
    /// assert_eq!(mean, Some(0.15000000000000002));
    /// ```
    #[doc(alias = "compress")]
    #[doc(alias = "extract")]
    pub fn masked_select<'a, E: Data<bool>>(
        &'a self,
        mask: &'a Tensor<bool, S, E>,
    ) -> Selection<'a, T, S, D::Layout, E::Layout> {
        Selection { elements: self.leaf(), mask: mask.leaf() }
    }
}

impl<'a, T, S: Shape, L: Layout, M: Layout> Selection<'a, T, S, L, M> {
    /// The selected elements by reference, in C order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let positive = x.gt(0);
    /// let doubled: Vec<i32> = x.masked_select(&positive).iter().map(|x| 2 * x).collect();
    /// assert_eq!(doubled, [2, 6]);
    /// ```
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &'a T> + Clone + use<'a, T, S, L, M> {
        let pairs = self.elements.iter().zip(self.mask.iter());
        pairs.filter_map(|(element, selected)| selected.then_some(element))
    }

    /// How many elements are selected: `np.count_nonzero(mask)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let count: usize = x.masked_select(&x.gt(0)).count();
    /// assert_eq!(count, 2);
    /// ```
    pub fn count(&self) -> usize {
        fold::counts::<S, (), ()>(&self.mask).as_slice()[0]
    }

    /// The selected elements as a vector: what NumPy's `x[mask]` is.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let positive: Vec<i32> = x.masked_select(&x.gt(0)).to_vec();
    /// assert_eq!(positive, [1, 3]);
    /// ```
    #[cfg(feature = "alloc")]
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let mut elements = Vec::with_capacity(self.count());
        elements.extend(self.iter().cloned());
        elements
    }
}

impl<T: Copy, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The selected elements by a [`Reduction`]; `None` where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Max, Min};
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let bounds: Option<(i32, i32)> = x.masked_select(&x.gt(0)).reduce((Min, Max));
    /// assert_eq!(bounds, Some((1, 3)));
    /// ```
    pub fn reduce<Q: Reduction<T>>(&self, reduction: Q) -> Option<Q::Output> {
        reduction.reduce_selected(&self.elements, &self.mask)
    }

    /// By a reduction that has a value where nothing is selected.
    ///
    /// What is not selected counts as nothing in its place, so that the loop needs no branch.
    pub(super) fn reduced<Q: FromNothing<T>>(&self, reduction: Q) -> Q::Output {
        reduction.reduce_masked::<S, (), (), _, _>(&self.elements, &self.mask).into_item()
    }
}

/// As NumPy prints `x[mask]`.
#[cfg(feature = "alloc")]
impl<T: Clone + crate::tensor::display::DisplayElement, S: Shape, L: Layout, M: Layout> fmt::Display
    for Selection<'_, T, S, L, M>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements = self.to_vec();
        crate::tensor::display::write_array(f, &elements, &[elements.len()])
    }
}

/// The selected elements; of more than 1000 the first and the last, and how many there are.
impl<T: fmt::Debug, S: Shape, L: Layout, M: Layout> fmt::Debug for Selection<'_, T, S, L, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Selection")?;
        crate::tensor::display::debug_sequence(self.iter(), "elements", f)
    }
}
