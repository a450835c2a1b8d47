//! What the algorithms need to know of a floating-point format: its constants, and how numbers become bits and back.
//!
//! A number is rounded to an integer by adding one so large that its last place is the one, and subtracting it again: every processor
//! can do that to many numbers at once, and between the two the integer can be read from the lowest bits.

use num_traits::Float;

use super::special::Special;
use crate::kernel::level::Level;

/// The base of a logarithm.
#[derive(Clone, Copy)]
pub(crate) struct Base<T: Format> {
    /// The logarithm of two in two parts: the product of the first one with an exponent is exact.
    pub(super) two: [T; 2],
    /// The logarithm of e in two parts: the product of the first one with [half the digits](Format::upper_half) of a number is exact.
    pub(super) e: [T; 2],
    /// What [`Format::plus_log_rest`] needs.
    pub(super) rest: T::LogRest,
}

/// A positive number as `2^k m`, where `m` lies between √½ and √2.
pub(crate) struct SplitNumber<T> {
    pub(super) k: T,
    pub(super) m: T,
}

/// `f32` or `f64`.
pub(crate) trait Format: Float {
    /// The constants of a logarithm near one: of its polynomial, or what the polynomial of the natural logarithm is multiplied by.
    type LogRest: Copy;
    /// The smallest and the largest argument of which `exp` is neither zero nor infinite, with some room.
    const EXP_RANGE: [Self; 2];
    /// Up to here the powers of two near `e^x` and `e^-x` are normal numbers, and so are their products with what is added to the one.
    const QUICK_RANGE: Self;
    /// From here on `tanh` rounds to one.
    const TANH_ONE: Self;
    /// Whether the quotient that `tanh` is has to be corrected where multiplications are fused, too.
    const TANH_CORRECTED: bool;
    /// Beyond, `sqrt(x² ± 1)` rounds to `x`, and what that loses does not show in the logarithm of the sum of both.
    const AREA_FAR: Self;
    /// A power of two: between one over its square and its square a number can be cubed, and what that loses is a normal number.
    const CUBABLE: Self;
    /// The logarithm of two in two parts: the product of the first one with an exponent is exact.
    const LN_2: [Self; 2];
    /// One over the logarithm of two.
    const LOG2_E: Self;
    /// The natural logarithm.
    const BASE_E: Base<Self>;
    /// The binary one.
    const BASE_2: Base<Self>;
    /// The decimal one.
    const BASE_10: Base<Self>;
    /// 1/4.
    const QUARTER: Self;
    /// A power of two whose product with any subnormal number is a normal one.
    const UNSUBNORMAL: Self;
    /// Its exponent.
    const UNSUBNORMAL_LOG2: Self;
    /// Added to a number, rounds it to an integer, which stands in the lowest bits of the sum, plus the bias of an exponent.
    const ROUND_BIASED: Self;
    /// The same, plus twice the bias.
    const ROUND_TWICE_BIASED: Self;

    /// `(e^r - 1 - r) / r²` for `|r| <= ln(2) / 2`, such that `e^r` is good.
    fn exp_rest<V: Level>(r: Self) -> Self;
    /// The same, such that `e^r - 1` is good.
    fn expm1_rest<V: Level>(r: Self) -> Self;
    /// `sum + log(1 + f) - f log(e)` for the `f` of a split number.
    fn plus_log_rest<V: Level>(sum: Self, f: Self, rest: Self::LogRest) -> Self;

    /// `|x|`.
    fn magnitude(self) -> Self;
    /// Remembers a number whose absolute value is above a bound, or NaN.
    fn mark_beyond(self, bound: Self, special: &mut Special);
    /// The number, which is positive or has that sign already, with the sign of another one.
    fn with_sign_of(self, other: Self) -> Self;
    /// The number without the lower half of its digits.
    fn upper_half(self) -> Self;
    /// `2^k`, where `rounded` is `k + ROUND_BIASED` and the power is a normal number.
    fn power_of_two(rounded: Self) -> Self;
    /// Two powers whose product is `2^k`, where `rounded` is `k + ROUND_TWICE_BIASED`: they are normal numbers even where the
    /// product is not.
    fn powers_of_two(rounded: Self) -> [Self; 2];
    /// `1 / p` of a power of two.
    fn inverse_power(self) -> Self;
    /// The parts of a positive normal number. Of others there come numbers too, which mean nothing.
    fn split(self) -> SplitNumber<Self>;
    /// `2^(2 - k)`.
    fn four_over_power(k: Self) -> Self;
}

/// What a product that was rounded to `product` has lost: by Dekker's halves where there is no instruction for it.
#[inline(always)]
pub(super) fn product_error<V: Level, T: Format>(a: T, b: T, product: T) -> T {
    if V::FUSED {
        return a.mul_add(b, -product);
    }
    let [a_upper, b_upper] = [a.upper_half(), b.upper_half()];
    let [a_lower, b_lower] = [a - a_upper, b - b_upper];
    ((a_upper * b_upper - product) + a_upper * b_lower + a_lower * b_upper) + a_lower * b_lower
}

/// What follows from a format: its exponent stands before `FRACTION` bits, with `BIAS` added.
macro_rules! bits {
    ($T:ty, $Bits:ty, $word:ident, $FRACTION:literal, $BIAS:literal) => {
        const ROUND_BIASED: Self = (3_u64 << ($FRACTION - 1)) as $T + $BIAS as $T;
        const ROUND_TWICE_BIASED: Self = (3_u64 << ($FRACTION - 1)) as $T + (2 * $BIAS) as $T;
        const QUARTER: Self = 0.25;
        const UNSUBNORMAL: Self = (1_u64 << ($FRACTION + 1)) as $T;
        const UNSUBNORMAL_LOG2: Self = ($FRACTION + 1) as $T;

        #[inline(always)]
        fn magnitude(self) -> Self {
            <$T>::from_bits(self.to_bits() & (<$Bits>::MAX >> 1))
        }

        #[inline(always)]
        fn mark_beyond(self, bound: Self, special: &mut Special) {
            // Below zero, in two's complement: bits of positive numbers are in the order of the numbers, those of NaN above all.
            special.$word |= bound.to_bits().wrapping_sub(self.magnitude().to_bits());
        }

        #[inline(always)]
        fn with_sign_of(self, other: Self) -> Self {
            <$T>::from_bits(self.to_bits() | other.to_bits() & !(<$Bits>::MAX >> 1))
        }

        #[inline(always)]
        fn upper_half(self) -> Self {
            <$T>::from_bits(self.to_bits() & (<$Bits>::MAX << ($FRACTION / 2 + 1)))
        }

        #[inline(always)]
        fn power_of_two(rounded: Self) -> Self {
            <$T>::from_bits(rounded.to_bits() << $FRACTION)
        }

        #[inline(always)]
        fn powers_of_two(rounded: Self) -> [Self; 2] {
            let whole = rounded.to_bits() << $FRACTION;
            let half = rounded.to_bits() << ($FRACTION - 1) & (<$Bits>::MAX << $FRACTION);
            [<$T>::from_bits(half), <$T>::from_bits(whole.wrapping_sub(half))]
        }

        #[inline(always)]
        fn inverse_power(self) -> Self {
            <$T>::from_bits((((2 * $BIAS) as $Bits) << $FRACTION).wrapping_sub(self.to_bits()))
        }

        #[inline(always)]
        fn split(self) -> SplitNumber<Self> {
            const ONE: $Bits = $BIAS << $FRACTION;
            let lowest: $Bits = (core::f64::consts::FRAC_1_SQRT_2 as $T).to_bits();
            let from_lowest = self.to_bits().wrapping_add(ONE - lowest);
            let biased = from_lowest >> $FRACTION;
            let m = <$T>::from_bits((from_lowest & (<$Bits>::MAX >> (<$Bits>::BITS - $FRACTION))) + lowest);
            // An integer in the lowest bits of a number whose last place is the one.
            let unit = (1_u64 << $FRACTION) as $T;
            SplitNumber { k: <$T>::from_bits(biased | unit.to_bits()) - (unit + $BIAS as $T), m }
        }

        #[inline(always)]
        fn four_over_power(k: Self) -> Self {
            Self::power_of_two(Self::ROUND_BIASED + 2.0 - k)
        }
    };
}
pub(super) use bits;
