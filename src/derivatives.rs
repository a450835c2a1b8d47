//! Derivatives of ordinary generic code: gradients, directions, Jacobians, second derivatives.
//!
//! A function that is generic in its elements, `T: Real`, has derivatives as it stands. The gradient has the type of the point.
//! The [guide](crate::guide::derivatives) has the rule of each operation, and the choices at corners.
//!
//! # Examples
//!
//! Newton's method for a minimum, where both derivatives follow from the function:
//!
//! ```
//! use shapewise::derivatives::{gradient, hessian_times};
//! use shapewise::prelude::*;
//!
//! fn f<T: Real>(x: T) -> T {
//!     x.cosh() - x * T::from_f64(0.5)
//! }
//! let mut x = 0.0_f64;
//! for _ in 0..5 {
//!     x -= gradient(&x, |x| f(*x)) / hessian_times(&x, &1.0, |x| f(*x));
//! }
//! // There the slope `sinh(x)` is ½.
//! assert!((x - 0.5_f64.asinh()).abs() < 1e-15);
//! ```

mod constant;
#[cfg(feature = "alloc")]
mod custom;
mod dual;
mod forward;
mod number;
pub(crate) mod operators;
mod parameters;
#[cfg(feature = "std")]
mod reverse;
mod rules;
#[cfg(feature = "std")]
mod tape;
#[cfg(feature = "std")]
mod traced;

pub use constant::{ConstantOf, constant, stop_gradient};
#[cfg(feature = "alloc")]
pub use custom::{checkpoint, with_derivative};
pub use dual::Dual;
pub use forward::derivative_along;
#[cfg(feature = "derive")]
#[doc(hidden)]
pub use parameters::Field;
pub use parameters::{Name, Parameters};
#[cfg(feature = "std")]
pub use reverse::{OneNumber, gradient, hessian_times, jacobian, value_and_gradient};
#[cfg(feature = "derive")]
#[doc(inline)]
pub use shapewise_derive::Parameters;
#[cfg(feature = "std")]
pub use traced::Traced;
