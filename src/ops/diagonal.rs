//! Diagonals of matrices.

use super::inside::Put;
use num_traits::Zero;

use crate::element::Element;
use crate::engine::update;
use crate::shape::Shape;
use crate::shape::diagonal::{AlongDiagonal, Diagonal, DiagonalMatrix, OnDiagonal, SquareMatrices, SquareMatrix};
use crate::shape::layout::{Contiguous, Mapped};
use crate::storage::{Data, DataMut};
use crate::tensor::{AxesView, AxesViewMut, Tensor};

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The diagonal of a square matrix, or those of a batch, as a view: `np.diagonal(x, axis1=-2, axis2=-1)`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. A slice gives the other diagonals: `x.slice(slice![..-1, 1..])` has
    /// the first one above. (NumPy also takes matrices that are not square, to the end of the shorter axis.)
    ///
    /// # Shape
    ///
    /// [`Diagonal<S>`](Diagonal): `(…, N, N)` gives `(…, N)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn variances<T: Real, N: Dim>(covariance: &Tensor<T, (N, N)>) -> Tensor<T, (N,)> {
    ///     covariance.diagonal().to_tensor()
    /// }
    /// assert_eq!(variances(&tensor![[1.0, 0.5], [0.5, 4.0]]), tensor![1.0, 4.0]);
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// let above: Tensor<i32, shape![2]> = x.slice(slice![..-1, 1..]).diagonal().to_tensor();
    /// assert_eq!(above, tensor![2, 6]);
    /// ```
    pub fn diagonal(&self) -> AxesView<'_, T, S, D, Diagonal<S>, AlongDiagonal>
    where
        S: SquareMatrices,
    {
        self.look(0)
    }

    /// The diagonal of a square matrix, or those of a batch, as a view that can be written to.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[1, 2], [3, 4]];
    /// x.diagonal_mut().fill(0);
    /// assert_eq!(x, tensor![[0, 2], [3, 0]]);
    /// ```
    pub fn diagonal_mut(&mut self) -> AxesViewMut<'_, T, S, D, Diagonal<S>, AlongDiagonal>
    where
        S: SquareMatrices,
        D: DataMut<T>,
    {
        self.look_mut(0)
    }

    /// The diagonal matrix of a vector: `np.diag(x)`.
    ///
    /// # Shape
    ///
    /// `(N,)` gives `(N, N)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![2, 2]> = tensor![1, 2].diag();
    /// assert_eq!(x, tensor![[1, 0], [0, 2]]);
    /// ```
    pub fn diag(&self) -> Tensor<T, DiagonalMatrix<S>>
    where
        T: Copy + Zero,
        S: OnDiagonal,
    {
        let mut matrix = Tensor::<T, DiagonalMatrix<S>>::zeros();
        update::<S, Mapped<Contiguous, DiagonalMatrix<S>, AlongDiagonal>, _, _, _>(
            matrix.as_slice_mut(),
            &self.leaf(),
            &Put,
        );
        matrix
    }

    /// The sum of the diagonal of a square matrix: `np.trace(x)`.
    ///
    /// # Element type
    ///
    /// `T::Accumulator`: 64 bits for integers and bools, floats stay.
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
    /// let trace: i64 = tensor![[1, 2], [3, 4]].trace();
    /// assert_eq!(trace, 5);
    /// ```
    pub fn trace(&self) -> T::Accumulator
    where
        T: Element,
        S: SquareMatrix,
    {
        self.diagonal().sum()
    }
}
