//! Functions of real numbers, one by one and by rows, which an element type may compute in its own way.

use super::Real;
use crate::kernel::Special;
use crate::kernel::level::Level;

/// A function of one real number: what a row of the table in [`ops::elementwise`](crate::ops::elementwise) states.
///
/// An element type computes it by `Real::elementary`: in general by `value`, `f32` and `f64` by forms of their own. A number that
/// carries its derivative has no need to look into any of these, because each function has a `derivative`.
#[cfg_attr(doc, doc(hidden))]
pub trait Elementary: Copy + 'static {
    /// The value, by what every real number has.
    fn value<T: Real>(x: T) -> T;

    /// The slope at `x`, where the value is `y`.
    fn derivative<T: Real>(x: T, y: T) -> T;

    /// The value for `f32`.
    #[inline(always)]
    fn single<V: Level>(x: f32) -> f32 {
        Self::value(x)
    }

    /// The value for `f64`.
    #[inline(always)]
    fn double<V: Level>(x: f64) -> f64 {
        Self::value(x)
    }

    /// Whether the following two have less to do than the former two.
    const QUICK: bool = false;

    /// The same value for `f32`, without a look at special cases. Where `x` is one, anything, and `special` remembers it.
    #[inline(always)]
    fn quick_single<V: Level>(x: f32, special: &mut Special) -> f32 {
        let _ = special;
        Self::single::<V>(x)
    }

    /// The same value for `f64`, likewise.
    #[inline(always)]
    fn quick_double<V: Level>(x: f64, special: &mut Special) -> f64 {
        let _ = special;
        Self::double::<V>(x)
    }
}

/// A function of a whole row, such as a softmax: what a number that carries its history may record as one step.
#[cfg_attr(doc, doc(hidden))]
pub trait OfRow: Copy + 'static {
    /// Puts the values in the place of the numbers. Where it cannot, it says no, and leaves anything there.
    fn apply<V: Level, T: Real>(row: &mut [T], parameter: T) -> bool;

    /// Adds what the rates of the values say of those of the numbers. The parameter does not change. All slices are of one length.
    fn back<V: Level, T: Real>(row: &[T], values: &[T], parameter: T, of_values: &[T], rates: &mut [T]);
}
