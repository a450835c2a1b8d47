//! Sine and cosine.
//!
//! An argument is a multiple of π (`f32`) or of π/2 (`f64`) and a remainder, which is found by subtracting the product with parts of that
//! number that have so few digits that their products are exact. That works for arguments that are [near](Circular::is_near); the others
//! are for the standard library.
//!
//! Source: W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), chapter 8, for the parts.

use super::format::Format;
use super::polynomial::polynomial;
use super::special::Special;
use crate::kernel::level::{Level, mul_add};

/// A format with a sine and a cosine.
pub(crate) trait Circular: Format {
    /// The largest magnitude that the functions here can take.
    const NEAR: Self;
    /// The sine of a near argument. For others what comes is no sine.
    fn near_sin<V: Level>(self) -> Self;
    /// The cosine of a near argument.
    fn near_cos<V: Level>(self) -> Self;

    /// Whether these are right for this argument. They are not for large ones, infinities and NaN.
    #[inline(always)]
    fn is_near(self) -> bool {
        self.magnitude() <= Self::NEAR
    }
}

/// The sine.
#[inline(always)]
pub(crate) fn sin<V: Level, T: Circular>(x: T) -> T {
    if x.is_near() { x.near_sin::<V>() } else { x.sin() }
}

/// The cosine.
#[inline(always)]
pub(crate) fn cos<V: Level, T: Circular>(x: T) -> T {
    if x.is_near() { x.near_cos::<V>() } else { x.cos() }
}

/// [`sin`] of a near argument; others are special.
#[inline(always)]
pub(crate) fn quick_sin<V: Level, T: Circular>(x: T, special: &mut Special) -> T {
    x.mark_beyond(T::NEAR, special);
    x.near_sin::<V>()
}

/// [`cos`] of a near argument; others are special.
#[inline(always)]
pub(crate) fn quick_cos<V: Level, T: Circular>(x: T, special: &mut Special) -> T {
    x.mark_beyond(T::NEAR, special);
    x.near_cos::<V>()
}

/// Added to an `f64` rounds it to an integer, which stands in the lowest bits of the sum.
const ROUND: f64 = 6_755_399_441_055_744.0;

/// π without its last digits, and those.
const PI: [f64; 2] = [3.141_592_653_468_251_2, 1.215_420_101_301_238_4e-10];

/// `f32` is computed in `f64`: no digit has to be watched then.
///
/// The multiples of π have 20 digits and its first part has 33.
impl Circular for f32 {
    const NEAR: f32 = 1_048_576.0;

    #[inline(always)]
    fn near_sin<V: Level>(self) -> f32 {
        let x = self as f64;
        let rounded = mul_add::<V, _>(x, core::f64::consts::FRAC_1_PI, ROUND);
        sin_of_difference::<V>(x, rounded - ROUND, rounded.to_bits())
    }

    /// `cos(x) = sin(x + π/2)`: the multiples of π to subtract are odd ones of π/2.
    #[inline(always)]
    fn near_cos<V: Level>(self) -> f32 {
        let x = self as f64;
        let rounded = mul_add::<V, _>(x + core::f64::consts::FRAC_PI_2, core::f64::consts::FRAC_1_PI, ROUND);
        sin_of_difference::<V>(x, rounded - ROUND - 0.5, rounded.to_bits())
    }
}

/// `sin(x - n π)`, whose argument lies in ±π/2, with the other sign where the last bit is set.
///
/// The polynomial is the best of its degree, by Remez's algorithm, with a relative error of 2^-35.
#[inline(always)]
fn sin_of_difference<V: Level>(x: f64, n: f64, last_bit: u64) -> f32 {
    let r = mul_add::<V, _>(n, -PI[1], mul_add::<V, _>(n, -PI[0], x));
    let c = [
        1.0,
        -0.166_666_666_261_141_13,
        0.008_333_331_106_717_344,
        -0.000_198_408_679_428_619_12,
        2.752_537_015_416_887e-6,
        -2.388_865_122_064_250_5e-8,
    ];
    let sin = r * polynomial::<V, _, 6>(r * r, c);
    f64::from_bits(sin.to_bits() ^ last_bit << 63) as f32
}

impl Circular for f64 {
    const NEAR: f64 = 1_048_576.0;

    #[inline(always)]
    fn near_sin<V: Level>(self) -> f64 {
        let sin = in_quadrant::<V>(self, 0);
        // A zero keeps its sign.
        if self == 0.0 { self } else { sin }
    }

    #[inline(always)]
    fn near_cos<V: Level>(self) -> f64 {
        in_quadrant::<V>(self, 1)
    }
}

/// π/2 in four parts, of which three have 33 digits. The multiples have 20. Source: fdlibm by Sun Microsystems, `e_rem_pio2.c`.
const HALF_PI: [f64; 4] =
    [1.570_796_326_734_125_6, 6.077_100_506_303_966e-11, 2.022_266_248_711_166_5e-21, 8.478_427_660_368_9e-32];

/// `sin(x + quadrant π/2)`.
#[inline(always)]
fn in_quadrant<V: Level>(x: f64, quadrant: u64) -> f64 {
    let rounded = mul_add::<V, _>(x, core::f64::consts::FRAC_2_PI, ROUND);
    let n = rounded - ROUND;
    let first = mul_add::<V, _>(n, -HALF_PI[0], x);
    let (second, lost) = difference(first, n * HALF_PI[1]);
    let (third, lost_again) = difference(second, n * HALF_PI[2]);
    let small = mul_add::<V, _>(n, -HALF_PI[3], lost + lost_again);
    let r = third + small;
    let rest = (third - r) + small;
    let quadrant = rounded.to_bits().wrapping_add(quadrant);
    let [sin, cos] = sin_and_cos::<V>(r, rest);
    let value = if quadrant & 1 == 0 { sin } else { cos };
    f64::from_bits(value.to_bits() ^ (quadrant << 62 & 1 << 63))
}

/// `a - b`, and what is lost when it is rounded. Source: D. E. Knuth, "The Art of Computer Programming" 2, section 4.2.2.
#[inline(always)]
fn difference(a: f64, b: f64) -> (f64, f64) {
    let difference = a - b;
    let from_b = difference - a;
    let from_a = difference - from_b;
    (difference, (a - from_a) - (b + from_b))
}

/// Sine and cosine of `r + rest` in ±π/4. Source: fdlibm by Sun Microsystems, `k_sin.c` and `k_cos.c`, whose errors are 2^-58.
#[inline(always)]
fn sin_and_cos<V: Level>(r: f64, rest: f64) -> [f64; 2] {
    let square = r * r;
    let c = [
        0.008_333_333_333_322_49,
        -0.000_198_412_698_298_579_5,
        2.755_731_370_707_006_8e-6,
        -2.505_076_025_340_686_3e-8,
        1.589_690_995_211_55e-10,
    ];
    let cube = square * r;
    let end = mul_add::<V, _>(square, mul_add::<V, _>(cube, polynomial::<V, _, 5>(square, c), -0.5 * rest), rest);
    let sin = r + mul_add::<V, _>(cube, -0.166_666_666_666_666_32, end);

    let c = [
        0.041_666_666_666_666_6,
        -0.001_388_888_888_887_411,
        2.480_158_728_947_673e-5,
        -2.755_731_435_139_066_3e-7,
        2.087_572_321_298_175e-9,
        -1.135_964_755_778_819_5e-11,
    ];
    let half = 0.5 * square;
    let near = 1.0 - half;
    let end = mul_add::<V, _>(square * square, polynomial::<V, _, 6>(square, c), -(r * rest));
    [sin, near + ((1.0 - near - half) + end)]
}
