//! `logsumexp`: the logarithm of a sum of exponentials, as in the loss of a classifier.

use super::super::elementwise::Exp;
use super::super::function::Minus;
use super::super::inside::{FiniteOrZero, PlusLn};
use super::super::masked::Masked;
use super::super::operand::map;
use super::super::over::Over;
use super::super::selection::Selection;
use super::fold;
use super::refine::ForEveryReduction;
use super::{FromNothing, Reduction};
use crate::element::Real;
use crate::engine::collect;
use crate::expr::{Expr, Map, Zip};
use crate::kernel::{Largest, max};
use crate::lazy::expression::Lazy;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::storage::Buffer;
use crate::storage::Data;
use crate::storage::TensorSlice;
use crate::tensor::Tensor;

/// The logarithm of the sum of the exponentials.
#[derive(Clone, Copy, Debug, Default)]
pub struct LogSumExp;

/// The largest of some elements, and the sum of the exponentials of all after it was subtracted from them, if it is finite.
#[derive(Clone, Copy, Debug)]
pub struct Exponentials<T> {
    largest: T,
    sum: T,
}

impl<T: Real> Exponentials<T> {
    /// Infinity less infinity is NaN: where the largest is infinite nothing needs to be subtracted.
    #[inline(always)]
    fn shift(largest: T) -> T {
        if largest.is_finite() { largest } else { T::zero() }
    }

    #[inline(always)]
    fn add(&mut self, largest: T, sum: T) {
        let (ours, theirs) = (Self::shift(self.largest), Self::shift(largest));
        self.largest = max(self.largest, largest);
        let shift = Self::shift(self.largest);
        self.sum = scaled(self.sum, ours, shift) + scaled(sum, theirs, shift);
    }
}

/// A sum of exponentials that are relative to one exponent, relative to another one.
#[inline(always)]
fn scaled<T: Real>(sum: T, from: T, to: T) -> T {
    // A sum that is zero stays so, and one that is infinite; the factor may be either.
    if from == to || sum == T::zero() { sum } else { sum * (from - to).exp() }
}

#[diagnostic::do_not_recommend]
impl<T: Real> Reduction<T> for LogSumExp {
    type State = Exponentials<T>;
    type Output = T;

    #[inline(always)]
    fn begin(&self, first: T) -> Exponentials<T> {
        Exponentials { largest: first, sum: (first - Exponentials::shift(first)).exp() }
    }

    #[inline(always)]
    fn step(&self, state: &mut Exponentials<T>, element: T) {
        let one = self.begin(element);
        state.add(one.largest, one.sum);
    }

    #[inline(always)]
    fn join(&self, state: &mut Exponentials<T>, other: Exponentials<T>) {
        state.add(other.largest, other.sum);
    }

    #[inline(always)]
    fn finish(&self, state: Exponentials<T>, _: usize) -> T {
        Exponentials::shift(state.largest) + state.sum.ln()
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T, R> {
        if !const { E::PURE } {
            let once: Buffer<T, S> = collect::<S, S, _>(elements);
            return logarithms::<S, K, R, T>(&fold::leaf(&once));
        }
        logarithms::<S, K, R, T>(elements)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> FromNothing<T> for LogSumExp {
    #[inline(always)]
    fn nothing(&self) -> Exponentials<T> {
        Exponentials { largest: T::neg_infinity(), sum: T::zero() }
    }
}

/// The logarithms of the sums of the exponentials of elements, which are read more than once.
fn logarithms<S: Shape, K: Shape, R: Shape, T: Real>(elements: &impl Expr<Elem = T>) -> Tensor<T, R> {
    let largest: Tensor<T, K> = Tensor::of(fold::fold_from_first::<S, K, K, _, _>(elements, &Largest));
    let shifts: Tensor<T, K> = map(&largest, FiniteOrZero);
    let shifted = Map(Zip(elements, shifts.leaf()), Minus);
    let sums = fold::sum::<S, K, K, _>(&Map(shifted, Exp));
    Tensor::of(fold::zip_kept::<K, R, K, _, _, _>(&shifts.leaf(), &sums, PlusLn))
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The logarithm of the sum of the exponentials of all elements: `scipy.special.logsumexp(x)`.
    ///
    /// The largest element is subtracted first, so that nothing overflows.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: f64 = tensor![1000.0, 1000.0].logsumexp();
    /// assert_eq!(x, 1000.0 + 2.0_f64.ln());
    /// ```
    pub fn logsumexp(&self /* no argument: axes are `x.over(axes![0]).logsumexp()` */) -> T
    where
        T: Real,
    {
        self.reduce(LogSumExp)
    }
}

impl<T: Copy, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
    /// The logarithms of the sums of the exponentials along the axes: `scipy.special.logsumexp(x, axis)`.
    ///
    /// The largest element is subtracted first, so that nothing overflows. So the elements are read twice; those that a closure gives are computed once, and kept in between.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. Minus infinity if all elements are; infinity if one is; NaN if one is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// /// The mean cross entropy of logits `x`, whose right class has a 1 in `target`.
    /// fn cross_entropy<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>, target: &Tensor<T, (N, C)>) -> T {
    ///     let right: Tensor<T, (N,)> = (x * target).over(axes![C]).sum();
    ///     (x.over(axes![C]).logsumexp() - right).mean()
    /// }
    /// let loss: f64 = cross_entropy(&tensor![[1000.0, 0.0], [0.0, 0.0]], &tensor![[1.0, 0.0], [0.0, 1.0]]);
    /// assert_eq!(loss, 2.0_f64.ln() / 2.0);
    /// ```
    pub fn logsumexp(self /* the axes come before: `x.over(axes![0]).logsumexp()` */) -> Tensor<T, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
        T: Real,
    {
        self.reduce(LogSumExp)
    }
}

impl<T: Copy, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The logarithms of the sums of the exponentials of the selected elements. Minus infinity if no element is selected: the logarithm of zero.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1000.0, 1000.0, 5000.0], [3000.0, 4000.0, 5000.0]];
    /// let rows: Tensor<f64, shape![2]> = x.over(axes![1]).masked(&x.lt(2000.0)).logsumexp();
    /// assert_eq!(rows, tensor![1000.0 + 2.0_f64.ln(), f64::NEG_INFINITY]);
    /// ```
    pub fn logsumexp(self) -> Tensor<T, R>
    where
        F: ForEveryReduction,
        T: Real,
    {
        self.reduce(LogSumExp)
    }
}

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// The logarithm of the sum of the exponentials of all elements: [`Tensor::logsumexp`](crate::Tensor::logsumexp), in two passes, each
    /// of which evaluates the expression. One that has closures is evaluated once, into memory.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![500.0, 500.0];
    /// let y: f64 = (x.lazy() * 2.0).logsumexp();
    /// assert_eq!(y, 1000.0 + 2.0_f64.ln());
    /// ```
    pub fn logsumexp(self) -> T
    where
        E: Expr<Elem = T>,
        T: Real,
    {
        self.reduce(LogSumExp)
    }
}

impl<T: Copy, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The logarithm of the sum of the exponentials of the selected elements: `scipy.special.logsumexp(x[mask])`.
    ///
    /// Minus infinity if no element is selected: the logarithm of zero.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1000.0, 1000.0, 5000.0];
    /// let y: f64 = x.masked_select(&x.lt(2000.0)).logsumexp();
    /// assert_eq!(y, 1000.0 + 2.0_f64.ln());
    /// ```
    pub fn logsumexp(&self) -> T
    where
        T: Real,
    {
        self.reduced(LogSumExp)
    }
}

impl<T: Copy, S: Shape> TensorSlice<T, S> {
    /// The logarithm of the sum of the exponentials of the tensors, place by place: `scipy.special.logsumexp(x, axis=0)`.
    ///
    /// Minus infinity if there are no tensors: the logarithm of zero.
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let scores: TensorVec<f64, shape![2]> = [tensor![1000.0, 0.0], tensor![1000.0, 0.0]].into_iter().collect();
    /// let y: Tensor<f64, shape![2]> = scores.logsumexp();
    /// assert_eq!(y, tensor![1000.0, 0.0] + 2.0_f64.ln());
    /// ```
    pub fn logsumexp(&self) -> Tensor<T, S>
    where
        T: Real,
    {
        self.reduced(LogSumExp)
    }
}
