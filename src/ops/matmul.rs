//! Products of vectors and matrices.

use super::fold;
use crate::element::Number;
use crate::expr::{Leaf, Map, Zip};
use crate::shape::Shape;
use crate::shape::layout::Mapped;
use crate::shape::matmul::{LeftAxes, MatMul, MatMulOf, RightAxes, Vector};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The matrix product: NumPy's `x @ y`.
    ///
    /// # Shape
    ///
    /// [`MatMulOf<S, R>`](MatMulOf): `(N, K)` times `(K, M)` is `(N, M)`. A vector on the left drops `N`, one on the right
    /// drops `M`.
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
    ///
    /// # Panics
    ///
    /// On overflow of integers, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn linear<T: Real, N: Dim, I: Dim, O: Dim>(
    ///     x: &Tensor<T, (N, I)>, w: &Tensor<T, (I, O)>, b: &Tensor<T, (O,)>,
    /// ) -> Tensor<T, (N, O)> {
    ///     x.matmul(w) + b
    /// }
    /// let x = tensor![[1.0, 2.0]];
    /// let w = tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]];
    /// assert_eq!(linear(&x, &w, &tensor![0.5, 0.5, 0.5]), tensor![[1.5, 2.5, 8.5]]);
    /// ```
    pub fn matmul<R: Shape, E: Data<T>>(&self, other: &Tensor<T, R, E>) -> Tensor<T, MatMulOf<S, R>>
    where
        S: MatMul<R>,
    {
        let left = Leaf::<T, S::Left, Mapped<D::Layout, S, LeftAxes<S, R>>>::new(self.memory());
        let right = Leaf::<T, S::Right, Mapped<E::Layout, R, RightAxes<S, R>>>::new(other.memory());
        let products = Map(Zip(left, right), |(a, b)| a * b);
        Tensor::of(fold::sum::<S::Through, S::Kept, S::Product, _>(&products))
    }
}

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The dot product of two vectors: `np.dot(x, y)`.
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
    ///
    /// # Panics
    ///
    /// On overflow of integers, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let product: i32 = tensor![1, 2, 3].dot(&tensor![4, 5, 6]);
    /// assert_eq!(product, 32);
    /// ```
    pub fn dot<E: Data<T>>(&self, other: &Tensor<T, S, E>) -> T
    where
        S: Vector,
    {
        let products = Map(Zip(self.leaf(), other.leaf()), |(a, b)| a * b);
        Tensor::own(fold::sum::<S, (), (), _>(&products)).item()
    }
}
