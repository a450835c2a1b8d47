//! Triangles of matrices.

use core::ops::RangeInclusive;

use num_traits::Zero;

use crate::engine::collect;
use crate::shape::diagonal::Matrices;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The elements on and below the `k`-th diagonal, and zeros above it: `np.tril(x, k)`.
    ///
    /// The diagonal 0 goes through the first element, those above it have positive numbers. A batch of matrices gives their triangles.
    ///
    /// # Shape
    ///
    /// That of the tensor, `(…, N, M)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// let lower: Tensor<i32, shape![3, 3]> = x.tril(0);
    /// assert_eq!(lower, tensor![[1, 0, 0], [4, 5, 0], [7, 8, 9]]);
    /// assert_eq!(x.tril(-1), tensor![[0, 0, 0], [4, 0, 0], [7, 8, 0]]);
    /// ```
    pub fn tril(&self, k: isize /* from which diagonal: `x.tril(0)` */) -> Tensor<T, S>
    where
        T: Copy + Zero,
        S: Matrices,
    {
        self.on_diagonals(isize::MIN..=k)
    }

    /// The elements on and above the `k`-th diagonal, and zeros below it: `np.triu(x, k)`.
    ///
    /// # Shape
    ///
    /// That of the tensor, `(…, N, M)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// let upper: Tensor<i32, shape![3, 3]> = x.triu(0);
    /// assert_eq!(upper, tensor![[1, 2, 3], [0, 5, 6], [0, 0, 9]]);
    /// assert_eq!(x.triu(1), tensor![[0, 2, 3], [0, 0, 6], [0, 0, 0]]);
    /// ```
    pub fn triu(&self, k: isize /* from which diagonal: `x.triu(0)` */) -> Tensor<T, S>
    where
        T: Copy + Zero,
        S: Matrices,
    {
        self.on_diagonals(k..=isize::MAX)
    }

    /// The elements on the diagonals with these numbers, and zeros elsewhere.
    #[inline]
    fn on_diagonals(&self, numbers: RangeInclusive<isize>) -> Tensor<T, S>
    where
        T: Copy + Zero,
    {
        let mut kept: Tensor<T, S> = Tensor::of(collect::<S, S, _>(&self.leaf()));
        let sizes = const { (S::ALIGNED[MAX_RANK - 2], S::ALIGNED[MAX_RANK - 1]) };
        keep(kept.as_slice_mut(), sizes, numbers);
        kept
    }
}

/// Puts zeros to where none of these diagonals is, in matrices of so many rows and columns.
#[inline(never)]
fn keep<T: Copy + Zero>(elements: &mut [T], (rows, columns): (usize, usize), diagonals: RangeInclusive<isize>) {
    for (row, elements) in elements.chunks_exact_mut(columns).enumerate() {
        // The first column that is kept, and the one behind the last.
        let column = |diagonal: isize| diagonal.saturating_add_unsigned(row % rows).clamp(0, columns as isize) as usize;
        let (first, end) = (column(*diagonals.start()), column(diagonals.end().saturating_add(1)));
        elements[..first].fill(T::zero());
        elements[end..].fill(T::zero());
    }
}
