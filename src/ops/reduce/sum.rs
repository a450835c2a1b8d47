//! `sum`.

use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use crate::lazy::expression::Lazy;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use num_traits::Zero;

use super::super::inside::selected_or;
use super::fold;
use super::refine::ForEveryReduction;
use super::run_time;
use super::{FromNothing, Reduction};
use crate::element::{Element, Number};
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::tensor::Tensor;

/// The sum, from zero on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Total;

#[diagnostic::do_not_recommend]
impl<T: Element> Reduction<T> for Total {
    type State = T::Accumulator;
    type Output = T::Accumulator;

    #[inline(always)]
    fn begin(&self, first: T) -> T::Accumulator {
        T::Accumulator::zero() + first.to_accumulator()
    }

    #[inline(always)]
    fn step(&self, sum: &mut T::Accumulator, element: T) {
        *sum = *sum + element.to_accumulator();
    }

    #[inline(always)]
    fn join(&self, sum: &mut T::Accumulator, other: T::Accumulator) {
        *sum = *sum + other;
    }

    #[inline(always)]
    fn finish(&self, sum: T::Accumulator, _: usize) -> T::Accumulator {
        sum
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T::Accumulator, R> {
        #[cfg(feature = "rayon")]
        if let Some(sum) = super::side_by_side::<S, K, E>(elements).and_then(T::accumulate_slice) {
            return Tensor::full(T::Accumulator::zero() + sum);
        }
        Tensor::of(fold::accumulate::<S, K, R, T>(elements))
    }

    fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<T::Accumulator, S>> {
        run_time::sum::<S, _, _>(elements, |x| Map(x, T::to_accumulator))
    }

    super::selected_as_masked!();
}

#[diagnostic::do_not_recommend]
impl<T: Element> FromNothing<T> for Total {
    #[inline(always)]
    fn nothing(&self) -> T::Accumulator {
        T::Accumulator::zero()
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<T::Accumulator, R> {
        let selected = selected_or(elements, mask, T::to_accumulator, T::Accumulator::sum_start());
        Tensor::of(fold::sum::<S, K, R, _>(&selected))
    }
}

/// # Reductions
///
/// Many elements become one: all of them here, those along some axes by [`over`](Tensor::over).
impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The sum of all elements: `np.sum(x)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: integers are summed in 64 bits, bools are counted in `i64`, floats stay. Floats are summed pairwise, so that
    /// the error grows with the logarithm of the number of elements: up to 128 elements in NumPy's order, more in more lanes.
    ///
    /// # Panics
    ///
    /// When the sum of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let total: i64 = tensor![[1, 2, 3], [4, 5, 6]].sum();
    /// assert_eq!(total, 21);
    /// ```
    pub fn sum(&self /* no argument: axes are `x.over(axes![0]).sum()` */) -> T::Accumulator {
        self.reduce(Total)
    }
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
    /// The sums: `np.sum(x, axis)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: integers are summed in 64 bits, bools are counted in `i64`, floats stay.
    ///
    /// # Panics
    ///
    /// When a sum of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let columns: Tensor<i64, shape![3]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![0]).sum();
    /// assert_eq!(columns, tensor![5, 7, 9]);
    /// ```
    pub fn sum(self /* the axes come before: `x.over(axes![0]).sum()` */) -> Tensor<T::Accumulator, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
    {
        self.reduce(Total)
    }
}

impl<T: Element, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The sums of the selected elements: `np.sum(x, axis, where=mask)`. Zero if no element is selected.
    ///
    /// # Panics
    ///
    /// On overflow of 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let sums: Tensor<i64, shape![2]> = x.over(axes![1]).masked(&x.gt(2)).sum();
    /// assert_eq!(sums, tensor![0, 7]);
    /// ```
    pub fn sum(self) -> Tensor<T::Accumulator, R>
    where
        F: ForEveryReduction,
    {
        self.reduce(Total)
    }
}

impl<T: Element, S: Shape, E> Lazy<T, S, E> {
    /// The sum of all elements: [`Tensor::sum`](crate::Tensor::sum), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3];
    /// let sum: i64 = (x.lazy() * &x).sum();
    /// assert_eq!(sum, 14);
    /// ```
    pub fn sum(self) -> T::Accumulator
    where
        E: Expr<Elem = T>,
    {
        self.reduce(Total)
    }
}

impl<T: Element, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The sum of the selected elements, zero where there is none: `np.sum(x[mask])`.
    ///
    /// As for whole tensors, integers are summed in 64 bits, and floats in pairwise blocks. What is not selected counts as nothing in its place, so
    /// that the loop needs no branch.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let sum: i64 = x.masked_select(&x.gt(0)).sum();
    /// assert_eq!(sum, 4);
    /// ```
    pub fn sum(&self) -> T::Accumulator {
        self.reduced(Total)
    }
}

impl<T: Element, S: Shape> TensorSlice<T, S> {
    /// The sum of all tensors: `np.sum(x, axis=0)`; zeros where there are none.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: integers are summed in 64 bits, bools are counted in `i64`, floats stay.
    ///
    /// # Panics
    ///
    /// When the sum of integers overflows 64 bits, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 6].try_into().unwrap();
    /// let sum: Tensor<i64, shape![2]> = points.sum();
    /// assert_eq!(sum, tensor![9, 12]);
    /// assert_eq!(points[..0].sum(), tensor![0, 0]);
    /// ```
    pub fn sum(&self) -> Tensor<T::Accumulator, S> {
        self.reduced(Total)
    }
}
