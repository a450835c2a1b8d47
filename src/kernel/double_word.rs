//! Sums in twice the precision of their elements.
//!
//! Source: M. Joldes, J.-M. Muller, V. Popescu, "Tight and rigorous error bounds for basic building blocks of double-word arithmetic", ACM
//! Trans. Math. Softw. 44 (2017), algorithm 6: a sum of two such numbers has a relative error of at most 3u² + 13u³, where u is
//! half an epsilon. So `n` elements are summed up to `n · eps² · Σ|x|` and a last rounding, in whatever order they come and however
//! they are grouped.

use super::is_nan;
use crate::element::Number;

/// A number as an unevaluated sum `high + low`, where `high` is what it rounds to. Of integers `low` is zero.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DoubleWord<T> {
    high: T,
    low: T,
}

impl<T: Number> DoubleWord<T> {
    /// One number.
    #[inline]
    pub(crate) fn new(value: T) -> Self {
        DoubleWord { high: value, low: T::zero() }
    }

    /// The number, rounded.
    #[inline]
    pub(crate) fn value(self) -> T {
        self.high
    }

    /// The two words.
    pub(crate) fn words(self) -> [T; 2] {
        [self.high, self.low]
    }

    /// The number of two words.
    pub(crate) fn from_words([high, low]: [T; 2]) -> Self {
        DoubleWord { high, low }
    }

    /// The sum with one number: algorithm 4, whose error is at most 2u².
    #[inline]
    pub(crate) fn plus_one(self, value: T) -> Self {
        let sum = two_sum(self.high, value);
        fast_two_sum(sum.high, self.low + sum.low)
    }

    /// The sum.
    #[inline]
    pub(crate) fn plus(self, other: Self) -> Self {
        let high = two_sum(self.high, other.high);
        let low = two_sum(self.low, other.low);
        let sum = fast_two_sum(high.high, high.low + low.high);
        fast_two_sum(sum.high, low.low + sum.low)
    }
}

/// `a + b` and its rounding error. Source: D. E. Knuth, "The Art of Computer Programming" 2, section 4.2.2.
#[inline]
fn two_sum<T: Number>(a: T, b: T) -> DoubleWord<T> {
    let sum = a + b;
    let from_b = sum - a;
    let from_a = sum - from_b;
    finite_error(sum, (a - from_a) + (b - from_b))
}

/// The same where `a` is the larger one, or zero. Source: T. J. Dekker, "A floating-point technique", Numer. Math. 18 (1971).
#[inline]
fn fast_two_sum<T: Number>(a: T, b: T) -> DoubleWord<T> {
    let sum = a + b;
    finite_error(sum, b - (sum - a))
}

/// An infinite sum has no rounding error: what is computed for one is NaN.
#[inline]
fn finite_error<T: Number>(high: T, low: T) -> DoubleWord<T> {
    DoubleWord { high, low: if is_nan(&low) { T::zero() } else { low } }
}
