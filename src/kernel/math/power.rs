//! `x^y` of `f32`, computed in `f64`: `2^(y log2(x))`. The exponent is an `f64`, since an `i32` may have more digits than an `f32`.
//!
//! Cubes and fourth powers are products in twice the precision, which round once.
//!
//! There is no other of `f64`, whose logarithm would need twice the precision: the standard library's is good to less than one unit in the last place.

use super::format::{Format, SplitNumber, product_error};
use super::polynomial::polynomial;
use crate::kernel::level::{Level, mul_add};

/// `x^y`, for all that the C standard says about it (ISO/IEC 9899, F.10.4.4).
#[inline(always)]
pub(crate) fn pow<V: Level>(x: f32, y: f64) -> f32 {
    // The power of a power of two that no `f32` can be: beyond it, and for infinities, all is zero or infinite.
    const FAR: f64 = 200.0;
    // More than any `f32`, so that its product with the logarithm of anything but one is far.
    const LARGE: f64 = 1e40;
    let bounded = bound(LARGE, y);
    let product = bounded * log2_of_magnitude::<V>(x);
    let power = exp2::<V>(bound(FAR, product)) as f32;

    let power = if x.is_sign_negative() { of_negative(x, y, power) } else { power };
    if y == 0.0 || x == 1.0 { 1.0 } else { power }
}

/// The small powers of a float.
pub(crate) trait SmallPowers: Sized {
    /// `x³`.
    fn cube<V: Level>(self) -> Self;
    /// `x⁴`.
    fn fourth<V: Level>(self) -> Self;
}

/// In `f64`, which has room for all digits of the square.
impl SmallPowers for f32 {
    #[inline(always)]
    fn cube<V: Level>(self) -> f32 {
        let x = f64::from(self);
        (x * x * x) as f32
    }

    #[inline(always)]
    fn fourth<V: Level>(self) -> f32 {
        let x = f64::from(self);
        let square = x * x;
        (square * square) as f32
    }
}

/// In two words: what each product has lost is carried along.
impl SmallPowers for f64 {
    #[inline(always)]
    fn cube<V: Level>(self) -> f64 {
        let square = self * self;
        let lost = product_error::<V, _>(self, self, square);
        let cube = square * self;
        corrected(cube, mul_add::<V, _>(lost, self, product_error::<V, _>(square, self, cube)))
    }

    #[inline(always)]
    fn fourth<V: Level>(self) -> f64 {
        let square = self * self;
        let lost = product_error::<V, _>(self, self, square);
        let fourth = square * square;
        corrected(fourth, mul_add::<V, _>(lost + lost, square, product_error::<V, _>(square, square, fourth)))
    }
}

/// The sum with what was lost. Of infinity, NaN and zero nothing is known to be lost.
#[inline(always)]
fn corrected(value: f64, lost: f64) -> f64 {
    if lost.magnitude() < value.magnitude() { value + lost } else { value }
}

/// The power of a number with a sign, where that of its magnitude is known.
#[inline(always)]
fn of_negative(x: f32, y: f64, power: f32) -> f32 {
    // From here on every exponent is an even integer: each `f32` is, and an `i32` is smaller.
    const EVEN: f64 = 4_294_967_296.0;
    const ROUND: f64 = 6_755_399_441_055_744.0;
    let magnitude = y.magnitude();
    let magnitude = if magnitude > EVEN { EVEN } else { magnitude };
    let rounded = magnitude + ROUND;
    let signed = f32::from_bits(power.to_bits() ^ (rounded.to_bits() as u32) << 31);
    let integer = rounded - ROUND == magnitude;
    let other = if x < 0.0 && x > f32::NEG_INFINITY { f32::NAN } else { power };
    if integer { signed } else { other }
}

/// `log2(|x|)` with a relative error of about 2^-38: `ln(m) = 2 artanh(s)` with `s = (m - 1) / (m + 1)`.
///
/// The best polynomial of its degree, by Remez's algorithm.
#[inline(always)]
fn log2_of_magnitude<V: Level>(x: f32) -> f64 {
    let x = x.magnitude() as f64;
    let SplitNumber { k, m } = x.split();
    let s = (m - 1.0) / (m + 1.0);
    let c = [
        2.885_390_081_790_227_6,
        0.961_796_673_158_764_7,
        0.577_083_620_823_784,
        0.411_670_523_224_096_14,
        0.340_771_399_123_734_5,
    ];
    let log = mul_add::<V, _>(s, polynomial::<V, _, 5>(s * s, c), k);
    let log = if x < f64::INFINITY { log } else { x };
    if x == 0.0 { f64::NEG_INFINITY } else { log }
}

/// `2^x` of what is not far, with a relative error of about 2^-28: the best polynomial of its degree, by Remez's algorithm.
#[inline(always)]
fn exp2<V: Level>(x: f64) -> f64 {
    let rounded = x + f64::ROUND_BIASED;
    let r = x - (rounded - f64::ROUND_BIASED);
    let c = [
        1.0,
        0.693_147_206_293_852_6,
        0.240_226_507_253_021_36,
        0.055_503_277_701_230_085,
        0.009_618_100_107_353_414,
        0.001_340_043_050_067_509,
        0.000_154_473_808_399_308_64,
    ];
    polynomial::<V, _, 7>(r, c) * f64::power_of_two(rounded)
}

/// A number whose magnitude is too large as plus or minus a bound. NaN is left as it is.
#[inline(always)]
fn bound(bound: f64, x: f64) -> f64 {
    let x = if bound < x { bound } else { x };
    if -bound > x { -bound } else { x }
}
