//! The inverse hyperbolic functions, whose values are areas below a hyperbola.
//!
//! Each is the logarithm of one plus a number, and of that number not only what it rounds to is known, but also what the rounding loses.
//! Without it two units in the last place would not be kept. Far from zero it is the logarithm of twice the argument, whose square would be
//! infinite.
//!
//! Source: fdlibm by Sun Microsystems, `s_asinh.c`, `e_acosh.c` and `e_atanh.c`, for the formulas; T. J. Dekker, "A floating-point technique
//! for extending the available precision", Numer. Math. 18 (1971), for what a sum and a product have lost.

use super::format::{Format, product_error};
use super::logarithm::{doubled, ln_of_parts, successor};
use crate::kernel::level::Level;

/// The inverse hyperbolic sine: `ln(1 + x + (sqrt(x² + 1) - 1))` with the sign of `x`.
#[inline(always)]
pub(crate) fn asinh<V: Level, T: Format>(x: T) -> T {
    let (a, one) = (x.magnitude(), T::one());
    let square = a * a;
    // `sqrt(x² + 1) - 1`, in a form in which nothing cancels.
    let root = square / (one + (one + square).sqrt());
    let sum = a + root;
    let lost = root - (sum - a);
    let is_far = a > T::AREA_FAR;
    let log = ln_of_parts::<V, T>(successor(sum, Some(lost)).or(is_far, doubled(a)));
    let log = if a < T::epsilon() * T::QUARTER { a } else { log };
    // Infinity, and NaN, which is not less either.
    let log = if a < T::infinity() { log } else { a };
    log.with_sign_of(x)
}

/// The inverse hyperbolic cosine: `ln(1 + t + sqrt(t (t + 2)))` with `t = x - 1`; NaN below one.
#[inline(always)]
pub(crate) fn acosh<V: Level, T: Format>(x: T) -> T {
    let (one, two) = (T::one(), T::one() + T::one());
    // Up to two, `t` is exact; beyond, what it loses does not show in the logarithm.
    let t = x - one;
    let more = t + two;
    let square = t * more;
    let root = square.sqrt();
    // What the sum, the product and the root have lost, as a change of the root.
    let lost = t * (t - (more - two)) + product_error::<V, T>(t, more, square);
    let lost = lost + ((square - root * root) - product_error::<V, T>(root, root, root * root));
    let lost = if t > T::zero() { lost / (root + root) } else { T::zero() };
    let sum = t + root;
    // The root is the larger one.
    let lost = lost + (t - (sum - root));
    let is_far = x > T::AREA_FAR;
    let log = ln_of_parts::<V, T>(successor(sum, Some(lost)).or(is_far, doubled(x)));
    let log = if x < T::infinity() { log } else { x };
    if x >= one { log } else { T::nan() }
}

/// The inverse hyperbolic tangent: `ln(1 + 2 |x| / (1 - |x|)) / 2` with the sign of `x`; NaN beyond one.
#[inline(always)]
pub(crate) fn atanh<V: Level, T: Format>(x: T) -> T {
    let (a, one) = (x.magnitude(), T::one());
    let (twice, half) = (a + a, T::QUARTER + T::QUARTER);
    let less = one - a;
    let quotient = twice / less;
    // What the quotient has lost, and what the difference has; one over the latter is one plus half of the quotient.
    let product = quotient * less;
    let error = (twice - product) - product_error::<V, T>(quotient, less, product);
    let lost = (error - quotient * ((one - less) - a)) * (one + half * quotient);
    let log = ln_of_parts::<V, T>(successor(quotient, Some(lost))) * half;
    let log = if a < T::epsilon() * T::QUARTER { a } else { log };
    let limit = if a == one { T::infinity() } else { T::nan() };
    (if a < one { log } else { limit }).with_sign_of(x)
}
