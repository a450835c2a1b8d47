//! `e^x` and what is made of it.
//!
//! An argument is `k ln(2) + r`, where `k` is the nearest integer, so `|r| <= ln(2) / 2`: its exponential is `2^k (1 + t)`, where `t` is
//! `e^r - 1` by a polynomial. The other functions take `t` before the one is added, which would round it. What a sum has lost
//! is computed where that matters, and added in the end; what `r` has lost is not in the first term, which is taken without it.
//!
//! Sources: W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), chapter 6, for `k` and `r`;
//! T. J. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18 (1971), for what a sum has lost.

use super::format::Format;
use super::special::Special;
use crate::kernel::level::{Level, mul_add};

/// An argument as `k ln(2) + r`, where `r` is `near - low`.
struct ReducedArgument<T> {
    /// `k` plus what rounded it, see [`Format::ROUND_BIASED`].
    rounded: T,
    /// The remainder but for the last digits of the logarithm of two, not rounded.
    near: T,
    /// What those make.
    low: T,
    /// The remainder, rounded.
    r: T,
}

impl<T: Format> ReducedArgument<T> {
    /// Of an argument in the range of `exp`. The first product is exact, by what [`Format::LN_2`] says.
    #[inline(always)]
    fn new<V: Level>(x: T, round: T) -> Self {
        let [high, low] = T::LN_2;
        let rounded = mul_add::<V, _>(x, T::LOG2_E, round);
        let k = rounded - round;
        let near = mul_add::<V, _>(k, -high, x);
        let low = k * low;
        ReducedArgument { rounded, near, low, r: near - low }
    }

    /// `e^r - 1 - near`, by a polynomial for `(e^r - 1 - r) / r²`.
    #[inline(always)]
    fn rest<V: Level>(&self, polynomial: T) -> T {
        mul_add::<V, _>(polynomial, self.r * self.r, -self.low)
    }

    /// Two powers whose product is `2^k`, of an argument that was rounded as the quick forms round theirs. (Added to the bias, a number halfway
    /// between two integers goes to the one whose *sum* is even, and twice the bias has another parity.)
    #[inline(always)]
    fn powers_of_two(&self) -> [T; 2] {
        T::powers_of_two(self.rounded + (T::ROUND_TWICE_BIASED - T::ROUND_BIASED))
    }

    /// `e^r - 1`, such that `e^r` is good.
    #[inline(always)]
    fn expm1<V: Level>(&self) -> T {
        self.near + self.rest::<V>(T::exp_rest::<V>(self.r))
    }
}

/// `e^x`.
///
/// A power of two that is no normal number is multiplied in two steps, of which the second rounds, once.
#[inline(always)]
pub(crate) fn exp<V: Level, T: Format>(x: T) -> T {
    let [lowest, highest] = T::EXP_RANGE;
    let reduced = ReducedArgument::new::<V>(at_most(highest, at_least(lowest, x)), T::ROUND_BIASED);
    let expm1 = reduced.expm1::<V>();
    let [half, other] = reduced.powers_of_two();
    mul_add::<V, _>(expm1, half, half) * other
}

/// [`exp`] of an argument that is not special: the same bits.
#[inline(always)]
pub(crate) fn quick_exp<V: Level, T: Format>(x: T, special: &mut Special) -> T {
    mark_special(x, special);
    let reduced = ReducedArgument::new::<V>(x, T::ROUND_BIASED);
    let power = T::power_of_two(reduced.rounded);
    mul_add::<V, _>(reduced.expm1::<V>(), power, power)
}

/// Remembers a number if the powers of two near its exponential and that of its negative are not both normal numbers.
#[inline(always)]
fn mark_special<T: Format>(x: T, special: &mut Special) {
    x.mark_beyond(T::QUICK_RANGE, special);
}

/// `e^x - 1`, as `(2^k - 1) + 2^k (e^r - 1)`.
///
/// Source: fdlibm by Sun Microsystems, `s_expm1.c`.
#[inline(always)]
pub(crate) fn expm1<V: Level, T: Format>(x: T) -> T {
    let [lowest, highest] = T::EXP_RANGE;
    let bounded = at_most(highest, at_least(lowest, x));
    let reduced = ReducedArgument::new::<V>(bounded, T::ROUND_TWICE_BIASED);
    let rest = reduced.rest::<V>(T::expm1_rest::<V>(reduced.r));
    let [half, other] = T::powers_of_two(reduced.rounded);
    // Unless it is zero, and then nothing is lost, what the one leaves of the power is larger than the remainder.
    let power = half - other.inverse_power();
    let sum = mul_add::<V, _>(reduced.near, half, power);
    let lost = mul_add::<V, _>(reduced.near, half, power - sum);
    ((sum + mul_add::<V, _>(rest, half, lost)) * other).with_sign_of(x)
}

/// `1 / (1 + e^-x)`, the logistic function.
///
/// No digits cancel for either sign, but there are three roundings, of the exponential, the sum and the quotient, so the latter is
/// improved by a step of Newton's.
#[inline(always)]
pub(crate) fn sigmoid<V: Level, T: Format>(x: T) -> T {
    let [lowest, highest] = T::EXP_RANGE;
    let reduced = ReducedArgument::new::<V>(at_most(-lowest, at_least(-highest, -x)), T::ROUND_BIASED);
    // Numerator and denominator are multiplied by a power of two, so that the latter is finite where the quotient is not zero.
    let [half, other] = reduced.powers_of_two();
    let [quotient, correction] = logistic::<V, T>(&reduced, half, other.inverse_power());
    mul_add::<V, _>(quotient, correction * other, quotient)
}

/// [`sigmoid`] of an argument that is not special: the same bits.
#[inline(always)]
pub(crate) fn quick_sigmoid<V: Level, T: Format>(x: T, special: &mut Special) -> T {
    mark_special(x, special);
    let reduced = ReducedArgument::new::<V>(-x, T::ROUND_BIASED);
    let [quotient, correction] = logistic::<V, T>(&reduced, T::power_of_two(reduced.rounded), T::one());
    mul_add::<V, _>(quotient, correction, quotient)
}

/// `one / (one + power e^r)` and, in terms of `one`, what to multiply it by and add to it to make good what the sum has lost and, where it
/// can be seen, what the division has.
#[inline(always)]
fn logistic<V: Level, T: Format>(reduced: &ReducedArgument<T>, power: T, one: T) -> [T; 2] {
    let expm1 = reduced.expm1::<V>();
    let sum = power + one;
    let denominator = mul_add::<V, _>(expm1, power, sum);
    let lost = mul_add::<V, _>(expm1, power, sum - denominator) + (one - (sum - power));
    let quotient = one / denominator;
    let error = if V::FUSED { mul_add::<V, _>(-quotient, denominator, one) } else { T::zero() };
    [quotient, mul_add::<V, _>(-quotient, lost, error)]
}

/// The hyperbolic tangent, `(1 - e^-2|x|) / (1 + e^-2|x|)` with the sign of `x`.
///
/// Source: fdlibm by Sun Microsystems, `s_tanh.c`, which has the same quotient in terms of `e^x - 1`.
#[inline(always)]
pub(crate) fn tanh<V: Level, T: Format>(x: T) -> T {
    let twice = at_most(T::TANH_ONE, x.magnitude()) * -(T::one() + T::one());
    // Not `ReducedArgument`, whose last digits are two instructions more, which the roundings after them make useless here.
    let [high, low] = T::LN_2;
    let rounded = mul_add::<V, _>(twice, T::LOG2_E, T::ROUND_BIASED);
    let k = rounded - T::ROUND_BIASED;
    let r = mul_add::<V, _>(k, -low, mul_add::<V, _>(k, -high, twice));
    let [rest, square] = [T::expm1_rest::<V>(r), r * r];
    let expm1 = mul_add::<V, _>(rest, square, r);
    let power = T::power_of_two(rounded);
    let [less, more] = [T::one() - power, T::one() + power];
    let numerator = mul_add::<V, _>(-expm1, power, less);
    let denominator = mul_add::<V, _>(expm1, power, more);
    let quotient = numerator / denominator;
    let quotient = if V::FUSED && !T::TANH_CORRECTED {
        quotient
    } else {
        // One step of Newton's, which makes good what the sums have lost, and, where it can be seen, what the division has: one over the
        // denominator is half of one plus the quotient.
        let lost = mul_add::<V, _>(rest, square, r - expm1) * power;
        let numerator_lost = mul_add::<V, _>(-expm1, power, less - numerator) - lost;
        let denominator_lost = mul_add::<V, _>(expm1, power, more - denominator) + lost;
        let error = if V::FUSED { mul_add::<V, _>(-quotient, denominator, numerator) } else { T::zero() };
        let half = T::QUARTER + T::QUARTER;
        quotient + (error + (numerator_lost - quotient * denominator_lost)) * (half + half * quotient)
    };
    quotient.with_sign_of(x)
}

/// The larger one of a bound and a number, or the number where it is NaN: one instruction.
#[inline(always)]
fn at_least<T: Format>(bound: T, x: T) -> T {
    if bound > x { bound } else { x }
}

/// The smaller one, likewise.
#[inline(always)]
fn at_most<T: Format>(bound: T, x: T) -> T {
    if bound < x { bound } else { x }
}
