//! The logarithm of a sum of exponentials, as in the loss of a classifier.

use super::elementwise::Exp;
use super::fold;
use super::function::Minus;
use super::inside::{FiniteOrZero, PlusLn};
use super::operand::map;
use super::over::Over;
use crate::element::Real;
use crate::expr::{Expr, Map, Zip, collect};
use crate::kernel::Largest;
use crate::shape::Shape;
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

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
    pub fn logsumexp(&self) -> T
    where
        T: Real,
    {
        self.over_all().logsumexp().item()
    }
}

impl<T: Copy, S: Shape, X, K: Shape, R: Shape, E> Over<'_, T, S, X, K, R, E> {
    /// The logarithms of the sums of the exponentials along the axes: `scipy.special.logsumexp(x, axis)`.
    ///
    /// The largest element is subtracted first, so that nothing overflows. So the elements are read twice; those that a closure gives are computed once, and kept in between.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. Minus infinity where all elements are; infinity where one is; NaN where there is one.
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
    pub fn logsumexp(self) -> Tensor<T, R>
    where
        T: Real,
        E: Expr<Elem = T>,
    {
        if !const { E::PURE } {
            let once: Buffer<T, S> = collect::<S, S, _>(&self.elements);
            return logarithms::<S, K, R, T>(&fold::leaf(&once));
        }
        logarithms::<S, K, R, T>(&self.elements)
    }
}

/// The logarithms of the sums of the exponentials of elements, which are read more than once.
fn logarithms<S: Shape, K: Shape, R: Shape, T: Real>(elements: &impl Expr<Elem = T>) -> Tensor<T, R> {
    let largest: Tensor<T, K> = Tensor::of(fold::fold_from_first::<S, K, K, _, _>(elements, &Largest));
    // Infinity less infinity is NaN: where the largest is infinite nothing needs to be subtracted.
    let shifts: Tensor<T, K> = map(&largest, FiniteOrZero);
    let shifted = Map(Zip(elements, shifts.leaf()), Minus);
    let sums = fold::sum::<S, K, K, _>(&Map(shifted, Exp));
    Tensor::of(fold::zip_kept::<K, R, K, _, _, _>(&shifts.leaf(), &sums, PlusLn))
}
