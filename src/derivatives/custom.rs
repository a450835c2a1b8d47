//! Derivatives of one's own, and functions that are computed again.

use super::parameters::Parameters;
use crate::element::Real;

/// A function whose derivative one states oneself. JAX: `jax.custom_jvp`.
///
/// `value` computes it. `along` is given the point and a change of it, and says how the result changes: it must be linear in that
/// change. From it follow derivatives along directions, gradients and, since it is itself differentiated, those of any order.
///
/// # Examples
///
/// Rounding whose gradient passes through, as if it did nothing (Y. Bengio, N. Léonard and A. Courville, "Estimating or propagating gradients
/// through stochastic neurons for conditional computation", 2013):
///
/// ```
/// use shapewise::derivatives::{gradient, with_derivative};
/// use shapewise::prelude::*;
///
/// fn rounded<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> {
///     with_derivative(x, |x| x.round(), |_, change| change.clone())
/// }
/// let g = gradient(&tensor![0.4, 1.6], |x| rounded(x).pow(2).sum());
/// assert_eq!(g, tensor![0.0, 4.0]);
/// ```
#[doc(alias = "custom_jvp")]
pub fn with_derivative<P: Parameters, R: Parameters<Element = P::Element>>(
    at: &P,
    value: impl Fn(&P) -> R,
    along: impl Fn(&P, &P) -> R,
) -> R {
    from_level(0, at, &value, &along)
}

/// The same, for the derivatives from a level on. Those before do not see that the point changes.
fn from_level<P: Parameters, R: Parameters<Element = P::Element>>(
    level: usize,
    at: &P,
    value: &impl Fn(&P) -> R,
    along: &impl Fn(&P, &P) -> R,
) -> R {
    if level == P::Element::LEVELS {
        return value(at);
    }
    let (mut still, mut change) = (at.clone(), at.clone());
    still.update([], |x, []| *x = x.split(level)[0]);
    change.update([], |x, []| *x = x.split(level)[1]);
    let mut result = from_level(level + 1, &still, value, along);
    let changed = along(&still, &change);
    result.update([&changed], |y, [change]| *y = y.join(change, level));
    result
}

/// A function that a gradient computes twice: it keeps only the result, and computes the steps again on the way back. It needs less memory and more time.
/// JAX: `jax.checkpoint(f)(at)`; PyTorch: `checkpoint(f, at)`.
///
/// All that is differentiated goes in by `at`; constants may be captured. Without a gradient, and with forward mode around it, it is the function.
///
/// # Panics
///
/// When the gradient goes back, if the function computes with a number that it captured and that is differentiated.
///
/// # Examples
///
/// ```
/// use shapewise::derivatives::{checkpoint, gradient};
/// use shapewise::prelude::*;
///
/// fn block<T: Real, N: Dim>(x: &Tensor<T, (N,)>, w: &Tensor<T, (N, N)>) -> Tensor<T, (N,)> {
///     w.matmul(x).tanh()
/// }
/// fn network<T: Real, N: Dim>(x: &Tensor<T, (N,)>, w: &Tensor<T, (N, N)>) -> T {
///     let x = checkpoint(&(x.clone(), w.clone()), |(x, w)| block(x, w));
///     checkpoint(&(x, w.clone()), |(x, w)| block(x, w)).sum()
/// }
/// let w: Tensor<f64, shape![2, 2]> = tensor![[1.0, 0.5], [0.0, -1.0]];
/// let kept = gradient(&tensor![0.5, 1.0], |x| network(x, &shapewise::derivatives::constant(&w)));
/// assert!(kept.all_close(tensor![0.195, 0.260], 0.0, 1.0));
/// ```
#[doc(alias = "remat")]
pub fn checkpoint<P: Parameters + 'static, R: Parameters<Element = P::Element> + 'static>(
    at: &P,
    f: impl Fn(&P) -> R + 'static,
) -> R {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::vec::Vec;
    use core::cell::RefCell;

    let arguments = at.clone();
    // The first run leaves the result here as it is; later ones give its numbers alone.
    let whole: Rc<RefCell<Option<R>>> = Rc::default();
    let first = Rc::downgrade(&whole);
    let numbers = P::Element::recomputed(Box::new(move |change| {
        let mut arguments = arguments.clone();
        arguments.update([], |x, []| change(x));
        let result = f(&arguments);
        let mut numbers = Vec::new();
        result.for_each_tensor(|_, _, elements| numbers.extend_from_slice(elements));
        if let Some(first) = first.upgrade() {
            first.replace(Some(result));
        }
        numbers
    }));
    let mut result = whole.take().expect("the function has been computed");
    let mut numbers = numbers.into_iter();
    result.update([], |x, []| *x = numbers.next().expect("as many numbers as before"));
    result
}
