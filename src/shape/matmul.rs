//! The matrix product: `(N, K)` times `(K, M)` is `(N, M)`.
//!
//! Each impl takes the two shapes apart and writes the inner dimension once, so that it works for abstract dimensions.

use core::marker::PhantomData;

use super::layout::{AxisMap, steps_along};
use super::{MAX_RANK, Shape};
use crate::dim::{Broadcast, Dim};

/// The matrix product of `Self` and `R` exists.
#[diagnostic::on_unimplemented(
    message = "`matmul` cannot multiply shape `{Self}` by shape `{R}`",
    label = "the last axis of `{Self}` must equal the first of `{R}`",
    note = "`(N, K)` times `(K, M)` is `(N, M)`; a vector `(K,)` may stand on either side"
)]
pub trait MatMul<R>: Shape {
    /// The shape of the product.
    type Product: Shape;
    /// All axes that the product goes through: those of the result and the inner one.
    #[doc(hidden)]
    type Through: Shape;
    /// `Self`, standing for equal elements along the axes it lacks.
    #[doc(hidden)]
    type Left: Shape;
    /// For each of those axes, the one of `Self`.
    #[doc(hidden)]
    const LEFT: [[usize; MAX_RANK]; MAX_RANK];
    /// `R`, likewise.
    #[doc(hidden)]
    type Right: Shape;
    #[doc(hidden)]
    const RIGHT: [[usize; MAX_RANK]; MAX_RANK];
    /// The product, likewise.
    #[doc(hidden)]
    type Kept: Shape;
}

/// The shape of the matrix product of `L` and `R`.
pub type MatMulOf<L, R> = <L as MatMul<R>>::Product;

/// Matrix times matrix.
#[diagnostic::do_not_recommend]
impl<N: Dim, K: Dim, M: Dim> MatMul<(K, M)> for (N, K) {
    type Product = (N, M);
    type Through = (N, K, M);
    type Left = (N, K, Broadcast<M>);
    const LEFT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([Some(0), Some(1), None], 2);
    type Right = (Broadcast<N>, K, M);
    const RIGHT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([None, Some(0), Some(1)], 2);
    type Kept = (N, Broadcast<K>, M);
}

/// Vector times matrix.
#[diagnostic::do_not_recommend]
impl<K: Dim, M: Dim> MatMul<(K, M)> for (K,) {
    type Product = (M,);
    type Through = (K, M);
    type Left = (K, Broadcast<M>);
    const LEFT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([Some(0), None], 1);
    type Right = (K, M);
    const RIGHT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([Some(0), Some(1)], 2);
    type Kept = (Broadcast<K>, M);
}

/// Matrix times vector.
#[diagnostic::do_not_recommend]
impl<N: Dim, K: Dim> MatMul<(K,)> for (N, K) {
    type Product = (N,);
    type Through = (N, K);
    type Left = (N, K);
    const LEFT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([Some(0), Some(1)], 2);
    type Right = (Broadcast<N>, K);
    const RIGHT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([None, Some(0)], 1);
    type Kept = (N, Broadcast<K>);
}

/// Vector times vector: the dot product.
#[diagnostic::do_not_recommend]
impl<K: Dim> MatMul<(K,)> for (K,) {
    type Product = ();
    type Through = (K,);
    type Left = (K,);
    const LEFT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([Some(0)], 1);
    type Right = (K,);
    const RIGHT: [[usize; MAX_RANK]; MAX_RANK] = steps_along([Some(0)], 1);
    type Kept = (Broadcast<K>,);
}

/// How the product of `L` and `R` goes through its left operand.
pub struct LeftAxes<L, R>(PhantomData<fn() -> (L, R)>);

impl<L: MatMul<R>, R: 'static> AxisMap<L> for LeftAxes<L, R> {
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = L::LEFT;
}

/// How the product of `L` and `R` goes through its right operand.
pub struct RightAxes<L, R>(PhantomData<fn() -> (L, R)>);

impl<L: MatMul<R>, R: 'static> AxisMap<R> for RightAxes<L, R> {
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = L::RIGHT;
}

/// The shape of a vector: `(K,)`.
#[diagnostic::on_unimplemented(
    message = "`dot` multiplies two vectors, and a tensor of shape `{Self}` is none",
    label = "`{Self}` is not the shape of a vector",
    note = "the product of matrices, and of a matrix and a vector, is `matmul`"
)]
pub trait Vector: Shape {}

#[diagnostic::do_not_recommend]
impl<K: Dim> Vector for (K,) {}
