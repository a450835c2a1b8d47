//! The Euclidean length of vectors.

use super::fold;
use super::inside::Square;
use super::operand::map;
use super::over::Over;
use crate::element::Real;
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The Euclidean length of all elements, the square root of the sum of their squares: `np.linalg.norm(x)`.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. Infinite where a square overflows, as in NumPy.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let length: f64 = tensor![[1.0, 1.0], [1.0, 1.0]].norm();
    /// assert_eq!(length, 2.0);
    /// ```
    pub fn norm(&self) -> T
    where
        T: Real,
    {
        self.over_all().norm().item()
    }
}

impl<T: Copy, S: Shape, X, K: Shape, R: Shape, E> Over<'_, T, S, X, K, R, E> {
    /// The Euclidean lengths along the axes: `np.linalg.norm(x, axis=axis)`, of two axes, too, the square roots of the sums of squares.
    ///
    /// # Element type
    ///
    /// That of the tensor, `f32` or `f64`. Infinite where a square overflows, as in NumPy.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let rows: Tensor<f64, shape![2]> = tensor![[3.0, 4.0], [6.0, 8.0]].over(axes![1]).norm();
    /// assert_eq!(rows, tensor![5.0, 10.0]);
    /// ```
    pub fn norm(self) -> Tensor<T, R>
    where
        T: Real,
        E: Expr<Elem = T>,
    {
        let squares: Tensor<T, R> = Tensor::of(fold::sum::<S, K, R, _>(&Map(self.elements, Square)));
        map(&squares, num_traits::Float::sqrt)
    }
}
