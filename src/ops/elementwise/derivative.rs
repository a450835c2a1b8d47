//! Derivatives of functions of elements.

use crate::element::{Elementary, Real};
use crate::expr::Function;

/// A function that has a derivative by each of its arguments.
///
/// # Examples
///
/// ```
/// use shapewise::lazy::function::{Derivative, Hypotenuse, Sqrt};
///
/// // The slope at 4, where the value is 2.
/// let slope: f64 = Sqrt.derivative(4.0, 2.0);
/// assert_eq!(slope, 0.25);
/// // Of two arguments, two slopes.
/// let slopes: (f64, f64) = Hypotenuse.derivative((3.0, 4.0), 5.0);
/// assert_eq!(slopes, (0.6, 0.8));
/// ```
pub trait Derivative<X>: Function<X> {
    /// The slopes by each argument at `x`, where the value is `y`. At a jump or an edge, that of one side.
    fn derivative(&self, x: X, y: Self::Output) -> X;
}

impl<T: Real, F: Elementary + Function<T, Output = T>> Derivative<T> for F {
    #[inline(always)]
    fn derivative(&self, x: T, y: T) -> T {
        F::derivative(x, y)
    }
}
