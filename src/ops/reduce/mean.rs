//! `mean`.

use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use crate::engine::collect;
use crate::lazy::expression::Lazy;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use num_traits::Zero;

use super::super::inside::{Halved, selected_or};
use super::super::operand::map;
use super::fold;
use super::large_sums::{Counts, halvings};
use super::refine::ForEveryReduction;
use super::run_time;
use super::{FromNothing, Reduction};
use crate::element::{Element, Number};
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// The mean: the sum divided by the number of elements.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mean;

#[diagnostic::do_not_recommend]
impl<T: Element> Reduction<T> for Mean {
    type State = T::Quotient;
    type Output = T::Quotient;

    #[inline(always)]
    fn begin(&self, first: T) -> T::Quotient {
        T::Quotient::zero() + first.to_quotient()
    }

    #[inline(always)]
    fn step(&self, sum: &mut T::Quotient, element: T) {
        *sum = *sum + element.to_quotient();
    }

    #[inline(always)]
    fn join(&self, sum: &mut T::Quotient, other: T::Quotient) {
        *sum = *sum + other;
    }

    #[inline(always)]
    fn finish(&self, sum: T::Quotient, count: usize) -> T::Quotient {
        sum.divided_by_count(count)
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T::Quotient, R> {
        #[cfg(feature = "rayon")]
        if let Some(sum) =
            super::side_by_side::<S, K, E>(elements).and_then(T::add_up_slice).filter(Number::is_a_number)
        {
            return Tensor::full((T::Quotient::zero() + sum).divided_by_count(S::LEN));
        }
        if const { E::PURE || T::SMALL } {
            return Tensor::of(fold::mean_of_all::<S, K, R, T>(elements));
        }
        // A closure is called once for each element, and a sum that is infinite is taken again.
        let once: Buffer<T, S> = collect::<S, S, _>(elements);
        Tensor::of(fold::mean_of_all::<S, K, R, T>(&fold::leaf(&once)))
    }

    fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<T::Quotient, S>> {
        let count = elements.len() / S::LEN;
        let sum = run_time::sum::<S, _, _>(elements, |x| Map(x, T::to_quotient))?;
        let mean = map(&sum, |sum: T::Quotient| sum.divided_by_count(count));
        if T::SMALL || sum.iter().all(Number::is_a_number) {
            return Some(mean);
        }
        let times = halvings(count);
        let halves = run_time::sum::<S, _, _>(elements, |x| Map(Map(x, T::to_quotient), Halved(times)))?;
        Some(mean.zip_map(&halves, |mean, sum| mean.or_mean_of_halved(sum, times, count)))
    }

    super::selected_as_masked!();
}

#[diagnostic::do_not_recommend]
impl<T: Element> FromNothing<T> for Mean {
    #[inline(always)]
    fn nothing(&self) -> T::Quotient {
        T::Quotient::zero()
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<T::Quotient, R> {
        if const { M::PURE && (E::PURE || T::SMALL) } {
            let x = selected_or(elements, mask, T::to_quotient, T::Quotient::sum_start());
            return Tensor::of(fold::mean::<S, K, R, _>(&x, Counts(fold::counts::<S, K, K>(mask).as_slice())));
        }
        let elements: Buffer<T, S> = collect::<S, S, _>(elements);
        let mask: Buffer<bool, S> = collect::<S, S, _>(mask);
        self.reduce_masked::<S, K, R, _, _>(&fold::leaf(&elements), &fold::leaf(&mask))
    }
}

impl<T: Element, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The mean of all elements: `np.mean(x)`. Of a mask, the share of `true`.
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay. Floats whose sum would be infinite have a mean, too. (In NumPy it is infinite.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mean: f64 = tensor![1, 2, 3, 4].mean();
    /// assert_eq!(mean, 2.5);
    /// assert_eq!(tensor![true, false].mean(), 0.5);
    /// assert_eq!(tensor![f64::MAX, f64::MAX].mean(), f64::MAX);
    /// ```
    pub fn mean(&self /* no argument: axes are `x.over(axes![0]).mean()` */) -> T::Quotient {
        self.reduce(Mean)
    }
}

impl<T: Element, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
    /// The means: `np.mean(x, axis)`.
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
    /// let columns: Tensor<f64, shape![3]> = tensor![[1, 2, 3], [4, 5, 6]].over(axes![0]).mean();
    /// assert_eq!(columns, tensor![2.5, 3.5, 4.5]);
    /// ```
    pub fn mean(self /* the axes come before: `x.over(axes![0]).mean()` */) -> Tensor<T::Quotient, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
    {
        self.reduce(Mean)
    }
}

impl<T: Element, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The means of the selected elements: `np.mean(x, axis, where=mask)`. If no element is selected, zero divided by zero: NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    /// let means: Tensor<f64, shape![2]> = x.over(axes![1]).masked(&x.gt(2.5)).mean();
    /// assert!(means[[0]].is_nan());
    /// assert_eq!(means[[1]], 3.5);
    /// ```
    pub fn mean(self) -> Tensor<T::Quotient, R>
    where
        F: ForEveryReduction,
    {
        self.reduce(Mean)
    }
}

impl<T: Element, S: Shape, E> Lazy<T, S, E> {
    /// The mean of all elements: [`Tensor::mean`](crate::Tensor::mean), in one pass. Of a mask, the share of `true`.
    ///
    /// Where the sum of floats is infinite or NaN, there is a second pass. So what closures give is kept until then: each is called once for an element.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let scores = tensor![0.9, 0.2, 0.6, 0.4];
    /// let labels = tensor![true, false, false, false];
    /// let accuracy: f64 = scores.lazy().gt(0.5).equal(&labels).mean();
    /// assert_eq!(accuracy, 0.75);
    /// ```
    pub fn mean(self) -> T::Quotient
    where
        E: Expr<Elem = T>,
    {
        self.reduce(Mean)
    }
}

impl<T: Element, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The mean of the selected elements, or `None` if no element is selected: `np.mean(x[mask])`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, -2, 3];
    /// let mean: Option<f64> = x.masked_select(&x.gt(0)).mean();
    /// assert_eq!(mean, Some(2.0));
    /// assert_eq!(x.masked_select(&x.gt(5)).mean(), None);
    /// ```
    pub fn mean(&self) -> Option<T::Quotient> {
        self.reduce(Mean)
    }
}

impl<T: Element, S: Shape> TensorSlice<T, S> {
    /// The mean of all tensors: `np.mean(x, axis=0)`, or `None` if there are no tensors.
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
    /// let points: TensorVec<i32, shape![2]> = vec![1, 2, 3, 4, 5, 7].try_into().unwrap();
    /// let mean: Option<Tensor<f64, shape![2]>> = points.mean();
    /// assert_eq!(mean, Some(tensor![3.0, 13.0 / 3.0]));
    /// assert_eq!(points[..0].mean(), None);
    /// ```
    pub fn mean(&self) -> Option<Tensor<T::Quotient, S>> {
        self.reduce(Mean)
    }
}
