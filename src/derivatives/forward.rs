//! Derivatives along a direction: forward mode.

use super::dual::Dual;
use super::parameters::Parameters;

/// The value of a function, and how fast it changes when one goes from a point in a direction. JAX: `jax.jvp(f, (at,), (along,))`.
///
/// It costs about as much as the function, however many numbers it gives, and needs no heap; a [`gradient`](super::gradient) costs a few times as
/// much, however many numbers it is taken by.
///
/// # Shape
///
/// Both have the type of what the function gives: a number, a tensor, or several of them.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::derivative_along;
/// use shapewise::prelude::*;
///
/// fn squares<T: Real, N: Dim>(x: &Tensor<T, (N,)>) -> Tensor<T, (N,)> {
///     x.pow(2)
/// }
/// let (values, rates) = derivative_along(&tensor![1.0, 2.0, 3.0], &tensor![1.0, 0.0, -1.0], |x| squares(x));
/// assert_eq!(values, tensor![1.0, 4.0, 9.0]);
/// assert_eq!(rates, tensor![2.0, 0.0, -6.0]);
/// ```
#[doc(alias = "jvp")]
pub fn derivative_along<P: Parameters, R: Parameters<Element = Dual<P::Element>>>(
    at: &P,
    along: &P,
    f: impl FnOnce(&P::With<Dual<P::Element>>) -> R,
) -> (R::With<P::Element>, R::With<P::Element>) {
    let result = f(&P::map_all([at, along], &mut |[value, rate]| Dual::new(value, rate)));
    (result.map(|number| number.value()), result.map(|number| number.rate()))
}
