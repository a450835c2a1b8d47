//! Normalising: what a reduction keeps of a shape stretches to the shape again.

use super::join::JoinShape;
use super::reduce::{KeepDims, Reduce};
use crate::dim::sealed::Token;

/// This shape can be reduced over the axes `X`, and what `keepdims` keeps of it stretches to the whole shape again: so a mean can be
/// subtracted from what it was taken of.
///
/// For tuples of dimensions, abstract ones too, the compiler proves it. Code that is generic in the *axes* asks for it:
///
/// ```
/// use shapewise::prelude::*;
/// use shapewise::shape::normalize::Normalize;
///
/// fn centre<T: Real, S: Normalize<X>, X: Copy>(x: &Tensor<T, S>, axes: X) -> Tensor<T, S> {
///     x - x.over(axes).keepdims().mean()
/// }
/// let x = tensor![[1.0, 2.0, 6.0], [0.0, 0.0, 3.0]];
/// assert_eq!(centre(&x, axes![1]), tensor![[-2.0, -1.0, 3.0], [-1.0, -1.0, 2.0]]);
/// assert_eq!(centre(&x, axes![0, 1]), x - 2.0);
/// ```
pub trait Normalize<X>: Reduce<X> + JoinShape<KeepDims<Self, X>, Joined = Self> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<S: Reduce<X> + JoinShape<KeepDims<S, X>, Joined = S>, X> Normalize<X> for S {
    const SEALED: Token = Token;
}
