//! `median`.

use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use crate::expr::Expr;
use crate::lazy::expression::Lazy;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use crate::tensor::Tensor;
use alloc::vec::Vec;

use num_traits::Float;

use super::refine::ForEveryReduction;
use super::{FromNothing, Reduction};
use crate::element::{Element, Real};
use crate::kernel::order::ascending;

/// The median: the element in the middle of the sorted ones, or the mean of the two that are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Median;

#[diagnostic::do_not_recommend]
impl<T: Element<Quotient: Real> + PartialOrd> Reduction<T> for Median {
    type State = Vec<T::Quotient>;
    type Output = T::Quotient;

    fn begin(&self, first: T) -> Vec<T::Quotient> {
        let mut all = Vec::new();
        self.step(&mut all, first);
        all
    }

    #[inline]
    fn step(&self, all: &mut Vec<T::Quotient>, element: T) {
        all.push(element.to_quotient());
    }

    fn join(&self, all: &mut Vec<T::Quotient>, mut others: Vec<T::Quotient>) {
        all.append(&mut others);
    }

    fn finish(&self, all: Vec<T::Quotient>, _: usize) -> T::Quotient {
        middle(all)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Element<Quotient: Real> + PartialOrd> FromNothing<T> for Median {
    fn nothing(&self) -> Vec<T::Quotient> {
        Vec::new()
    }
}

/// The one in the middle; NaN where there is one, or where there are none.
fn middle<Q: Real>(mut all: Vec<Q>) -> Q {
    if all.is_empty() || all.iter().any(|x| x.is_nan()) {
        return Q::nan();
    }
    let (half, is_even) = (all.len() / 2, all.len() % 2 == 0);
    let (below, &mut upper, _) = all.select_nth_unstable_by(half, ascending);
    if !is_even {
        return upper;
    }
    let lower = below.iter().copied().fold(Q::neg_infinity(), Float::max);
    let two = Q::one() + Q::one();
    let mean = (lower + upper) / two;
    // The sum of two large numbers may be infinite where their mean is not.
    if mean.is_finite() || lower.is_infinite() || upper.is_infinite() { mean } else { lower / two + upper / two }
}

impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The median of all elements, the one in the middle of the sorted ones: `np.median(x)`.
    ///
    /// Of an even number the mean of the two in the middle. NaN if any element is NaN. The elements are copied, and not sorted as a whole, but
    /// partitioned around the middle.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// Source: C. A. R. Hoare, "Algorithm 65: FIND", Communications of the ACM 4 (1961), as the standard library has it.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let median: f64 = tensor![[3, 1], [100, 2]].median();
    /// assert_eq!(median, 2.5);
    /// ```
    pub fn median(&self /* no argument: axes are `x.over(axes![0]).median()` */) -> T::Quotient
    where
        T: PartialOrd,
        T::Quotient: Real,
    {
        self.reduce(Median)
    }
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
    /// The medians, those in the middle of the sorted elements: `np.median(x, axis)`.
    ///
    /// Of an even number the mean of the two in the middle. NaN if any element is NaN.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let rows: Tensor<f64, shape![2]> = tensor![[3, 1, 2], [4, 100, 5]].over(axes![1]).median();
    /// assert_eq!(rows, tensor![2.0, 5.0]);
    /// ```
    pub fn median(self /* the axes come before: `x.over(axes![0]).median()` */) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
        T: PartialOrd,
        T::Quotient: Real,
    {
        self.reduce(Median)
    }
}

impl<T: Element, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The medians of the selected elements. NaN if no element is selected.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[3.0, 1.0, 100.0], [4.0, 6.0, 100.0]];
    /// let rows: Tensor<f64, shape![2]> = x.over(axes![1]).masked(&x.lt(50.0)).median();
    /// assert_eq!(rows, tensor![2.0, 5.0]);
    /// ```
    pub fn median(self) -> Tensor<T::Quotient, R>
    where
        F: ForEveryReduction,
        T: PartialOrd,
        T::Quotient: Real,
    {
        self.reduce(Median)
    }
}

impl<T: Element, S: Shape, E> Lazy<T, S, E> {
    /// The median of all elements: [`Tensor::median`](crate::Tensor::median), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0, 3.0], tensor![1.0, 1.0, 1.0]);
    /// let error: f64 = (x.lazy() - &y).abs().median();
    /// assert_eq!(error, 2.0);
    /// ```
    pub fn median(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
        T: PartialOrd,
        T::Quotient: Real,
    {
        self.reduce(Median)
    }
}

impl<T: Element, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The median of the selected elements, or `None` if no element is selected: `np.median(x[mask])`.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![3.0, 1.0, 100.0, 2.0];
    /// let median: Option<f64> = x.masked_select(&x.lt(50.0)).median();
    /// assert_eq!(median, Some(2.0));
    /// ```
    pub fn median(&self) -> Option<T::Quotient>
    where
        T: PartialOrd,
        T::Quotient: Real,
    {
        self.reduce(Median)
    }
}

impl<T: Element, S: Shape> TensorSlice<T, S> {
    /// The median of the tensors, place by place, or `None` if there are no tensors: `np.median(x, axis=0)`.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = [tensor![1.0, 30.0], tensor![5.0, 10.0], tensor![2.0, 20.0]].into_iter().collect();
    /// let median: Option<Tensor<f64, shape![2]>> = points.median();
    /// assert_eq!(median, Some(tensor![2.0, 20.0]));
    /// ```
    pub fn median(&self) -> Option<Tensor<T::Quotient, S>>
    where
        T: PartialOrd,
        T::Quotient: Real,
    {
        self.reduce(Median)
    }
}
