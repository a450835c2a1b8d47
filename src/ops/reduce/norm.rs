//! `norm`: the Euclidean length of vectors.

use num_traits::Float;

use super::super::fold;
use super::super::inside::Square;
use super::super::operand::map;
use super::methods::methods;
use super::run_time;
use super::{FromNothing, Reduction, Total};
use crate::element::Real;
use crate::expr::{Expr, Map};
use crate::shape::Shape;
use crate::tensor::Tensor;

/// The Euclidean length, the square root of the sum of the squares.
#[derive(Clone, Copy, Debug, Default)]
pub struct Norm;

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

methods! {
    ([T: Copy,] T, norm: Norm => T, where T: Real)

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
    on_tensor;

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
    over_axes;

    /// The Euclidean lengths of the selected elements, the square roots of the sums of their squares. Zero where there is none.
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
    where_masked;

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
    on_lazy;

    /// The Euclidean length of the selected elements: `np.linalg.norm(x[mask])`. Zero where there is none.
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
    on_selection;

    /// The Euclidean length in each place, the square root of the sum of the squares: `np.linalg.norm(x, axis=0)`. Zeros where there are none.
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
    on_tensors;
}
