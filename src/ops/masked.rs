//! Reductions over axes of the elements that a mask selects: `x.over(axes![0]).masked(&mask).mean()`.

use core::convert::identity;
use core::fmt;
use core::marker::PhantomData;

use super::fold;
use super::inside::{AsCount, SelectedOr};
use super::operand::map;
use super::spread::{self, Wanted};
use crate::dim::Invariant;
use crate::element::{Element, Number, Real};
use crate::expr::{Expr, Map, Zip, collect};
use crate::kernel::{Largest, Smallest};
use crate::shape::Shape;
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// A tensor about to be reduced where a mask is true: what [`Over::masked`](super::over::Over::masked) returns.
#[must_use = "a reduction ends it: `x.over(axes![0]).masked(&mask).sum()`"]
pub struct Masked<T, S, K, R, E, M> {
    elements: E,
    mask: M,
    ddof: usize,
    result: PhantomData<(fn() -> T, Invariant<(S, K, R)>)>,
}

impl<T: Copy, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>> Masked<T, S, K, R, E, M> {
    pub(super) fn new(elements: E, mask: M, ddof: usize) -> Self {
        Masked { elements, mask, ddof, result: PhantomData }
    }

    /// Keeps the reduced axes as [`Broadcast`](crate::Broadcast).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let sums: Tensor<i64, (dim!(2), Broadcast<dim!(2)>)> = x.over(axes![1]).masked(&x.gt(1)).keepdims().sum();
    /// assert_eq!(sums.to_string(), "[[2]\n [7]]");
    /// ```
    pub fn keepdims(self) -> Masked<T, S, K, K, E, M> {
        Masked::new(self.elements, self.mask, self.ddof)
    }

    /// Divides by so many less than the number of selected elements, in [`var`](Masked::var) and [`std`](Masked::std).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1.0, 3.0, 100.0];
    /// let variance: Tensor<f64, ()> = x.over(axes![0]).masked(&x.lt(50.0)).ddof(1).var();
    /// assert_eq!(variance.item(), 2.0);
    /// ```
    pub fn ddof(self, ddof: usize) -> Self {
        Masked { ddof, ..self }
    }

    /// Each element where it is selected, else what changes nothing.
    fn selected_or<U: Copy>(&self, convert: impl Fn(T) -> U, neutral: U) -> impl Expr<Elem = U> {
        Map(Zip(&self.elements, &self.mask), SelectedOr(convert, neutral))
    }

    /// How many elements are selected for each result.
    fn counts<Q: Shape>(&self) -> Buffer<usize, Q> {
        fold::counts::<S, K, Q>(&self.mask)
    }

    /// How many elements are selected: 0 where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    /// let count: Tensor<i64, shape![2]> = x.over(axes![1]).masked(&x.gt(2.5)).count();
    /// assert_eq!(count, tensor![0, 2]);
    /// ```
    pub fn count(self) -> Tensor<i64, R> {
        map(&Tensor::own(self.counts::<R>()), AsCount)
    }

    /// The largest of `initial` and the selected elements: `np.max(x, axis, where=mask, initial=initial)`.
    ///
    /// `initial` where there is none. NaN where one is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let largest: Tensor<i32, shape![2]> = x.over(axes![1]).masked(&x.gt(2)).max(0);
    /// assert_eq!(largest, tensor![0, 4]);
    /// ```
    pub fn max(self, initial: T) -> Tensor<T, R>
    where
        T: PartialOrd,
    {
        let x = self.selected_or(identity, initial);
        Tensor::of(fold::fold_from::<S, K, R, _, _>(&x, initial, &Largest))
    }

    /// The smallest of `initial` and the selected elements: `np.min(x, axis, where=mask, initial=initial)`.
    ///
    /// `initial` where there is none. NaN where one is selected.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let smallest: Tensor<i32, shape![2]> = x.over(axes![1]).masked(&x.gt(2)).min(9);
    /// assert_eq!(smallest, tensor![9, 3]);
    /// ```
    pub fn min(self, initial: T) -> Tensor<T, R>
    where
        T: PartialOrd,
    {
        let x = self.selected_or(identity, initial);
        Tensor::of(fold::fold_from::<S, K, R, _, _>(&x, initial, &Smallest))
    }
}

impl<T: Element, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>> Masked<T, S, K, R, E, M> {
    /// The sums of the selected elements: `np.sum(x, axis, where=mask)`. Zero where there is none.
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
    pub fn sum(self) -> Tensor<T::Accumulator, R> {
        let x = self.selected_or(T::to_accumulator, T::Accumulator::sum_start());
        Tensor::of(fold::sum::<S, K, R, _>(&x))
    }

    /// The products of the selected elements: `np.prod(x, axis, where=mask)`. One where there is none.
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
    /// let products: Tensor<i64, shape![2]> = x.over(axes![1]).masked(&x.gt(2)).prod();
    /// assert_eq!(products, tensor![1, 12]);
    /// ```
    pub fn prod(self) -> Tensor<T::Accumulator, R> {
        let x = self.selected_or(T::to_accumulator, <T::Accumulator as num_traits::One>::one());
        Tensor::of(fold::product::<S, K, R, _>(&x))
    }

    /// The means of the selected elements: `np.mean(x, axis, where=mask)`. Zero divided by zero where there is none: NaN.
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
    pub fn mean(self) -> Tensor<T::Quotient, R> {
        if const { M::PURE && (E::PURE || T::SMALL) } {
            let x = self.selected_or(T::to_quotient, T::Quotient::sum_start());
            return Tensor::of(fold::mean::<S, K, R, K, _>(&x, &self.counts()));
        }
        let elements: Buffer<T, S> = collect::<S, S, _>(&self.elements);
        let mask: Buffer<bool, S> = collect::<S, S, _>(&self.mask);
        Masked::<T, S, K, R, _, _>::new(fold::leaf(&elements), fold::leaf(&mask), 0).mean()
    }

    /// The variances of the selected elements: `np.var(x, axis, where=mask)`. NaN where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 3.0, 100.0]];
    /// let variance: Tensor<f64, shape![1]> = x.over(axes![1]).masked(&x.lt(50.0)).var();
    /// assert_eq!(variance, tensor![1.0]);
    /// ```
    pub fn var(self) -> Tensor<T::Quotient, R>
    where
        T::Quotient: Real,
    {
        Tensor::of(spread::of_selected::<S, K, R, T, _, _>(&self.elements, &self.mask, self.ddof, Wanted::Variance))
    }

    /// The standard deviations of the selected elements: `np.std(x, axis, where=mask)`. NaN where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1.0, 5.0, 100.0]];
    /// let deviation: Tensor<f64, shape![1]> = x.over(axes![1]).masked(&x.lt(50.0)).std();
    /// assert_eq!(deviation, tensor![2.0]);
    /// ```
    pub fn std(self) -> Tensor<T::Quotient, R>
    where
        T::Quotient: Real,
    {
        Tensor::of(spread::of_selected::<S, K, R, T, _, _>(&self.elements, &self.mask, self.ddof, Wanted::Deviation))
    }
}

impl<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>, M: Expr<Elem = bool>> Masked<bool, S, K, R, E, M> {
    /// Whether any selected element is true: `np.any(x, axis, where=mask)`. False where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let answer = tensor![[true, false], [false, false]];
    /// let given = tensor![[false, true], [true, true]];
    /// let any: Tensor<bool, shape![2]> = answer.over(axes![0]).masked(&given).any();
    /// assert_eq!(any, tensor![false, false]);
    /// ```
    pub fn any(self) -> Tensor<bool, R> {
        Tensor::of(fold::any::<S, K, R, _>(&self.selected_or(identity, false)))
    }

    /// Whether all selected elements are true: `np.all(x, axis, where=mask)`. True where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let answer = tensor![[true, false], [true, false]];
    /// let given = tensor![[true, false], [true, false]];
    /// let all: Tensor<bool, shape![2]> = answer.over(axes![1]).masked(&given).all();
    /// assert_eq!(all, tensor![true, true]);
    /// ```
    pub fn all(self) -> Tensor<bool, R> {
        Tensor::of(fold::all::<S, K, R, _>(&self.selected_or(identity, true)))
    }
}

/// What is read, the mask, and the shape of the result.
impl<T, S, K, R: Shape, E: fmt::Debug, M: fmt::Debug> fmt::Debug for Masked<T, S, K, R, E, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Masked");
        fields.field("elements", &self.elements).field("mask", &self.mask).field("result", &R::SIZES);
        fields.finish_non_exhaustive()
    }
}
