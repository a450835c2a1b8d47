//! Derivatives of ordinary generic code.

mod constant;
#[cfg(feature = "alloc")]
mod custom;
mod dual;
mod forward;
mod number;
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
