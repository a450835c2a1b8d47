//! Reductions over axes of the elements that a mask selects: `x.over(axes![0]).masked(&mask).mean()`.

use core::convert::identity;
use core::fmt;
use core::marker::PhantomData;

use super::inside::{AsCount, selected_or};
use super::operand::map;
use super::reduce::FromNothing;
use super::reduce::fold;
use super::reduce::refine::{Ddof, ForEveryReduction, Plain, Refinement};
use crate::dim::Invariant;
use crate::expr::Expr;
use crate::kernel::{Largest, Smallest};
use crate::shape::Shape;
use crate::tensor::Tensor;

/// A tensor about to be reduced where a mask is true: what [`Over::masked`](super::over::Over::masked) returns.
#[must_use = "a reduction ends it: `x.over(axes![0]).masked(&mask).sum()`"]
pub struct Masked<T, S, K, R, E, M, F = Plain> {
    elements: E,
    mask: M,
    pub(super) ddof: usize,
    result: PhantomData<(fn() -> (T, F), Invariant<(S, K, R)>)>,
}

impl<T: Copy, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
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
    pub fn keepdims(self) -> Masked<T, S, K, K, E, M, F::WithKeepdims>
    where
        F: Refinement,
    {
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
    pub fn ddof(self, ddof: usize) -> Masked<T, S, K, R, E, M, Ddof> {
        Masked::new(self.elements, self.mask, ddof)
    }

    /// The selected elements by a [`Reduction`](super::reduce::Reduction) that has a value where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::ops::reduce::{Initial, Max, Total};
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let both: Tensor<(i64, i32), shape![2]> = x.over(axes![1]).masked(&x.gt(2)).reduce((Total, Initial(Max, 0)));
    /// assert_eq!(both, tensor![(0, 0), (7, 4)]);
    /// ```
    pub fn reduce<Q: FromNothing<T>>(self, reduction: Q) -> Tensor<Q::Output, R>
    where
        F: ForEveryReduction,
    {
        self.reduced(reduction)
    }

    /// How many elements are selected: 0 if there is none.
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
    pub fn count(self) -> Tensor<i64, R>
    where
        F: ForEveryReduction,
    {
        map(&Tensor::own(fold::counts::<S, K, R>(&self.mask)), AsCount)
    }

    /// The largest of `initial` and the selected elements: `np.max(x, axis, where=mask, initial=initial)`.
    ///
    /// `initial` if no element is selected. NaN if a selected element is NaN.
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
        F: ForEveryReduction,
    {
        let x = selected_or(self.elements, self.mask, identity, initial);
        Tensor::of(fold::fold_from::<S, K, R, _, _>(&x, initial, &Largest))
    }

    /// The smallest of `initial` and the selected elements: `np.min(x, axis, where=mask, initial=initial)`.
    ///
    /// `initial` if no element is selected. NaN if a selected element is NaN.
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
        F: ForEveryReduction,
    {
        let x = selected_or(self.elements, self.mask, identity, initial);
        Tensor::of(fold::fold_from::<S, K, R, _, _>(&x, initial, &Smallest))
    }
}

impl<T, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// By a reduction, whatever the refinement.
    pub(super) fn reduced<Q: FromNothing<T>>(self, reduction: Q) -> Tensor<Q::Output, R> {
        reduction.reduce_masked::<S, K, R, E, M>(&self.elements, &self.mask)
    }
}

/// What is read, the mask, and the shape of the result.
impl<T, S, K, R: Shape, E: fmt::Debug, M: fmt::Debug, F> fmt::Debug for Masked<T, S, K, R, E, M, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Masked");
        fields.field("elements", &self.elements).field("mask", &self.mask).field("result", &R::SIZES);
        fields.finish_non_exhaustive()
    }
}
