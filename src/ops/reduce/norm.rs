//! `norm`: the Euclidean length of vectors.

use super::super::masked::Masked;
use super::super::over::Over;
use super::super::selection::Selection;
use crate::lazy::expression::Lazy;
use crate::shape::layout::Layout;
use crate::storage::Data;
use crate::storage::TensorSlice;
use num_traits::Float;

use super::super::inside::Square;
use super::super::operand::map;
use super::fold;
use super::refine::ForEveryReduction;
use super::run_time;
use super::{FromNothing, Reduction, Total};
use crate::element::Real;
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::tensor::Tensor;

/// The Euclidean length, the square root of the sum of the squares.
#[derive(Clone, Copy, Debug, Default)]
pub struct Norm;

#[diagnostic::do_not_recommend]
impl<T: Real> Reduction<T> for Norm {
    type State = T;
    type Output = T;

    #[inline(always)]
    fn begin(&self, first: T) -> T {
        first * first
    }

    #[inline(always)]
    fn step(&self, squares: &mut T, element: T) {
        *squares += element * element;
    }

    #[inline(always)]
    fn join(&self, squares: &mut T, other: T) {
        *squares += other;
    }

    #[inline(always)]
    fn finish(&self, squares: T, _: usize) -> T {
        squares.sqrt()
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<T, R> {
        let squares: Tensor<T, R> = Tensor::of(fold::sum::<S, K, R, _>(&Map(elements, Square)));
        map(&squares, Float::sqrt)
    }

    fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<T, S>> {
        let squares = run_time::sum::<S, _, _>(elements, |x| Map(x, Square))?;
        Some(map(&squares, Float::sqrt))
    }

    super::selected_as_masked!();
}

#[diagnostic::do_not_recommend]
impl<T: Real> FromNothing<T> for Norm {
    #[inline(always)]
    fn nothing(&self) -> T {
        T::zero()
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<T, R> {
        let squares = Total.reduce_masked::<S, K, R, _, _>(&Map(elements, Square), mask);
        map(&squares, Float::sqrt)
    }
}

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
    pub fn norm(&self /* no argument: axes are `x.over(axes![0]).norm()` */) -> T
    where
        T: Real,
    {
        self.reduce(Norm)
    }
}

impl<T: Copy, S: Shape, X, K: Shape, R: Shape, E, F> Over<'_, T, S, X, K, R, E, F> {
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
    pub fn norm(self /* the axes come before: `x.over(axes![0]).norm()` */) -> Tensor<T, R>
    where
        E: Expr<Elem = T>,
        F: ForEveryReduction,
        T: Real,
    {
        self.reduce(Norm)
    }
}

impl<T: Copy, S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>, F> Masked<T, S, K, R, E, M, F> {
    /// The Euclidean lengths of the selected elements, the square roots of the sums of their squares. Zero if no element is selected.
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
    /// let x = tensor![[3.0, 4.0, 100.0], [6.0, 8.0, 100.0]];
    /// let rows: Tensor<f64, shape![2]> = x.over(axes![1]).masked(&x.lt(50.0)).norm();
    /// assert_eq!(rows, tensor![5.0, 10.0]);
    /// ```
    pub fn norm(self) -> Tensor<T, R>
    where
        F: ForEveryReduction,
        T: Real,
    {
        self.reduce(Norm)
    }
}

impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
    /// The Euclidean length of all elements: [`Tensor::norm`](crate::Tensor::norm), in one pass.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (x, y) = (tensor![1.0, 5.0], tensor![-2.0, 1.0]);
    /// let distance: f64 = (x.lazy() - &y).norm();
    /// assert_eq!(distance, 5.0);
    /// ```
    pub fn norm(self) -> T
    where
        E: Expr<Elem = T>,
        T: Real,
    {
        self.reduce(Norm)
    }
}

impl<T: Copy, S: Shape, L: Layout, M: Layout> Selection<'_, T, S, L, M> {
    /// The Euclidean length of the selected elements: `np.linalg.norm(x[mask])`. Zero if no element is selected.
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
    /// let x = tensor![3.0, 4.0, 100.0];
    /// let length: f64 = x.masked_select(&x.lt(50.0)).norm();
    /// assert_eq!(length, 5.0);
    /// ```
    pub fn norm(&self) -> T
    where
        T: Real,
    {
        self.reduced(Norm)
    }
}

impl<T: Copy, S: Shape> TensorSlice<T, S> {
    /// The Euclidean length in each place, the square root of the sum of the squares: `np.linalg.norm(x, axis=0)`. Zeros if there are no tensors.
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`. Infinite where a square overflows, as in NumPy.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let points: TensorVec<f64, shape![2]> = [tensor![3.0, 6.0], tensor![4.0, 8.0]].into_iter().collect();
    /// let lengths: Tensor<f64, shape![2]> = points.norm();
    /// assert_eq!(lengths, tensor![5.0, 10.0]);
    /// ```
    pub fn norm(&self) -> Tensor<T, S>
    where
        T: Real,
    {
        self.reduced(Norm)
    }
}
