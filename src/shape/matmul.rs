//! The matrix product: `(N, K)` times `(K, M)` is `(N, M)`.
//!
//! Each impl takes the two shapes apart and writes the inner dimension once, so that it works for abstract dimensions.

use super::Shape;
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
    /// `R`, likewise.
    #[doc(hidden)]
    type Right: Shape;
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
    type Right = (Broadcast<N>, K, M);
    type Kept = (N, Broadcast<K>, M);
}

/// Vector times matrix.
#[diagnostic::do_not_recommend]
impl<K: Dim, M: Dim> MatMul<(K, M)> for (K,) {
    type Product = (M,);
    type Through = (K, M);
    type Left = (K, Broadcast<M>);
    type Right = (K, M);
    type Kept = (Broadcast<K>, M);
}

/// Matrix times vector.
#[diagnostic::do_not_recommend]
impl<N: Dim, K: Dim> MatMul<(K,)> for (N, K) {
    type Product = (N,);
    type Through = (N, K);
    type Left = (N, K);
    type Right = (Broadcast<N>, K);
    type Kept = (N, Broadcast<K>);
}

/// Vector times vector: the dot product.
#[diagnostic::do_not_recommend]
impl<K: Dim> MatMul<(K,)> for (K,) {
    type Product = ();
    type Through = (K,);
    type Left = (K,);
    type Right = (K,);
    type Kept = (Broadcast<K>,);
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
