//! The cube root.

use super::format::{Format, product_error};
use crate::kernel::level::Level;

/// The cube root: the standard library's, improved by a step of Newton's. (That of the GNU C library is wrong by up to 3.7 units in the last
/// place of an `f64`.)
///
/// What is divided is the difference of the argument and the cube of its root, to which the cube's rounding errors belong. Numbers near
/// either end of the range are multiplied by a cube first, so that those are numbers.
#[inline(always)]
pub(crate) fn cbrt<V: Level, T: Format>(x: T) -> T {
    let (root, one) = (x.cbrt(), T::one());
    let (a, large) = (x.magnitude(), T::CUBABLE * T::CUBABLE);
    let scale = if a * large < one { T::CUBABLE } else { one };
    let scale = if a > large { one / T::CUBABLE } else { scale };
    let [scaled, y] = [x * scale * scale * scale, root * scale];
    let square = y * y;
    let cube = square * y;
    let lost = product_error::<V, T>(square, y, cube) + product_error::<V, T>(y, y, square) * y;
    let change = ((scaled - cube) - lost) / (square + square + square);
    let improved = (y + change) / scale;
    if a > T::zero() && a < T::infinity() { improved } else { root }
}
