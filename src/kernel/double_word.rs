//! Sums in twice the precision of their elements.
//!
//! Source: M. Joldes, J.-M. Muller, V. Popescu, "Tight and rigorous error bounds for basic building blocks of double-word arithmetic", ACM
//! Trans. Math. Softw. 44 (2017), algorithm 6: a sum of two such numbers has a relative error of at most 3u² + 13u³, where u is
//! half an epsilon. So `n` elements are summed up to `n · eps² · Σ|x|` and a last rounding, in whatever order they come and however
//! they are grouped.

use super::is_nan;
use crate::element::{Number, Real};
use crate::kernel::level::Level;

/// A number as an unevaluated sum `high + low`, where `high` is what it rounds to. Of integers `low` counts how often `high` wrapped.
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
    ///
    /// # Panics
    ///
    /// When it is an integer that does not fit, in debug builds.
    #[inline]
    pub(crate) fn value(self) -> T {
        T::value_of_words(self.words())
    }

    /// The number as a quotient in two words.
    #[inline]
    pub(crate) fn quotient(self) -> DoubleWord<T::Quotient> {
        DoubleWord::from_words(T::quotient_of_words(self.words()))
    }

    /// The two words.
    #[inline]
    pub(crate) fn words(self) -> [T; 2] {
        [self.high, self.low]
    }

    /// The number of two words.
    #[inline]
    pub(crate) fn from_words([high, low]: [T; 2]) -> Self {
        DoubleWord { high, low }
    }

    /// The sum with one number.
    #[inline]
    pub(crate) fn plus_one(self, value: T) -> Self {
        DoubleWord::from_words(T::add_word(self.words(), value))
    }

    /// The sum.
    #[inline]
    pub(crate) fn plus(self, other: Self) -> Self {
        DoubleWord::from_words(T::add_words(self.words(), other.words()))
    }
}

impl<T: Real> DoubleWord<T> {
    /// The quotient by a number: the remainder of the first division is divided as well.
    #[inline]
    pub(crate) fn divided_by(self, divisor: &Divisor<T>) -> Self {
        let quotient = self.high / divisor.value;
        let product = two_product(quotient, divisor);
        let remainder = (self.high - product.high) - product.low;
        finite_error(quotient, (remainder + self.low) / divisor.value)
    }

    /// How far the quotient by a number is from `x`.
    #[inline(always)]
    pub(crate) fn quotient_less<V: Level>(self, divisor: &Divisor<T>, x: T) -> T {
        if size_of::<T>() == size_of::<f32>() {
            // There is a wider type, in which the product is exact.
            if let (Some(divisor), Some(x), Some(high), Some(low)) =
                (divisor.value.to_f64(), x.to_f64(), self.high.to_f64(), self.low.to_f64())
            {
                return T::from_f64(((high - x * divisor) + low) / divisor);
            }
        }
        let product = if V::FUSED {
            let product = x * divisor.value;
            finite_error(product, x.mul_add(divisor.value, -product))
        } else {
            two_product(x, divisor)
        };
        ((self.high - product.high) + (self.low - product.low)) / divisor.value
    }
}

/// The sum of two words and one number: algorithm 4, whose error is at most 2u².
#[inline]
pub(crate) fn add_word<T: Number>([high, low]: [T; 2], value: T) -> [T; 2] {
    let sum = two_sum(high, value);
    fast_two_sum(sum.high, low + sum.low).words()
}

/// The sum of two words and two others.
#[inline]
pub(crate) fn add_words<T: Number>([high, low]: [T; 2], other: [T; 2]) -> [T; 2] {
    let high = two_sum(high, other[0]);
    let low = two_sum(low, other[1]);
    let sum = fast_two_sum(high.high, high.low + low.high);
    fast_two_sum(sum.high, low.low + sum.low).words()
}

/// A number to divide by, and its halves.
pub(crate) struct Divisor<T> {
    pub(crate) value: T,
    halves: [T; 2],
}

impl<T: Real> Divisor<T> {
    #[inline]
    pub(crate) fn new(value: T) -> Self {
        Divisor { value, halves: halves(value) }
    }
}

/// A number as a sum of two with half as many digits. Source: T. J. Dekker, as above, after G. W. Veltkamp.
#[inline]
fn halves<T: Real>(value: T) -> [T; 2] {
    // 2^12 + 1 for numbers of 24 digits, 2^27 + 1 for those of 53.
    let splitter = T::from_f64(if T::epsilon() > T::from_f64(1e-10) { 4097.0 } else { 134_217_729.0 });
    let scaled = value * splitter;
    let high = scaled - (scaled - value);
    [high, value - high]
}

/// `a * b` and its rounding error, unless the halves overflow.
#[inline]
fn two_product<T: Real>(a: T, b: &Divisor<T>) -> DoubleWord<T> {
    let product = a * b.value;
    let ([a_high, a_low], [b_high, b_low]) = (halves(a), b.halves);
    let error = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low;
    finite_error(product, error)
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
