//! What is not differentiated.

use super::dual::Dual;
use super::parameters::Parameters;
#[cfg(feature = "std")]
use super::traced::Traced;
use crate::element::Real;

/// A type of numbers that a constant of `T` can be made of.
#[diagnostic::on_unimplemented(
    message = "a constant of `{T}` elements does not become one of `{Self}` elements",
    label = "`{T}` elements do not become `{Self}`",
    note = "a constant has the numbers of what is differentiated: `x.cast::<f64>()` converts data of another type first"
)]
pub trait ConstantOf<T>: Real {
    /// The number.
    #[doc(hidden)]
    fn constant_of(value: T) -> Self;
}

macro_rules! constants {
    ($($(#[$condition:meta])* $Number:ident)*) => { $(
        $(#[$condition])*
        #[diagnostic::do_not_recommend]
        impl<T: Real> ConstantOf<T> for $Number<T> {
            fn constant_of(value: T) -> Self {
                $Number::constant(value)
            }
        }
        // In derivatives of derivatives.
        $(#[$condition])*
        #[diagnostic::do_not_recommend]
        impl<T: Real> ConstantOf<T> for $Number<Dual<T>> {
            fn constant_of(value: T) -> Self {
                $Number::constant(Dual::constant(value))
            }
        }
        #[cfg(feature = "std")]
        #[diagnostic::do_not_recommend]
        impl<T: Real> ConstantOf<T> for $Number<Traced<T>> {
            fn constant_of(value: T) -> Self {
                $Number::constant(Traced::constant(value))
            }
        }
    )* };
}
constants! { Dual #[cfg(feature = "std")] Traced }

/// The same numbers as what is differentiated, without being differentiated: data beside weights.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::{constant, gradient};
/// use shapewise::prelude::*;
///
/// let x: Tensor<f64, shape![3]> = tensor![1.0, 2.0, 3.0];
/// let by_slope = gradient(&0.0, |slope| (constant(&x) * *slope).sum());
/// assert_eq!(by_slope, 6.0);
/// ```
pub fn constant<P: Parameters, U: ConstantOf<P::Element>>(numbers: &P) -> P::With<U> {
    numbers.map(U::constant_of)
}

/// The same numbers, through which no derivative passes. JAX: `jax.lax.stop_gradient`; PyTorch: `x.detach()`.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::{gradient, stop_gradient};
/// use shapewise::prelude::*;
///
/// // Of `x * x`, as if the first factor did not change.
/// let slope = gradient(&3.0, |x| stop_gradient(x) * *x);
/// assert_eq!(slope, 3.0);
/// ```
#[doc(alias = "detach")]
pub fn stop_gradient<P: Parameters>(numbers: &P) -> P {
    let mut stopped = numbers.clone();
    stopped.update([], |x, []| *x = x.stopped());
    stopped
}
