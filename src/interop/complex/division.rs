//! Quotients of complex numbers: neither part overflows or vanishes on the way.
//!
//! The textbook's quotient, which `num-complex` computes, squares the divisor: beyond 1e154 that is infinite, and below 1e-162 zero. Here
//! `f32` are divided in `f64`, which has room for the squares. `f64` whose squares have none are divided with fractions and exponents apart, since
//! Smith's method, which NumPy has, may leave the range, too: see M. Baudin and R. L. Smith, "A robust complex division in Scilab" (2012).
//!
//! Where the divisor is zero or a part is infinite or NaN, the parts come as in NumPy, by Smith's method: R. L. Smith, "Algorithm 116: Complex
//! division", Commun. ACM 5 (1962).

use num_complex::Complex;
use num_traits::Float;

use crate::kernel::Special;

/// A part of a complex number that knows how to divide them.
pub(super) trait ComplexPart: Float {
    /// `x / y`.
    fn quotient(x: Complex<Self>, y: Complex<Self>) -> Complex<Self>;
    /// The same bits, or anything, and `special` remembers it.
    fn quick_quotient(x: Complex<Self>, y: Complex<Self>, special: &mut Special) -> Complex<Self>;
}

impl ComplexPart for f32 {
    #[inline(always)]
    fn quotient(x: Complex<f32>, y: Complex<f32>) -> Complex<f32> {
        let quotient = by_squares([x.re, x.im, y.re, y.im].map(f64::from));
        if quotient.is_finite() { narrow(quotient) } else { by_smith(x, y) }
    }

    #[inline(always)]
    fn quick_quotient(x: Complex<f32>, y: Complex<f32>, special: &mut Special) -> Complex<f32> {
        let quotient = by_squares([x.re, x.im, y.re, y.im].map(f64::from));
        special.mark_if(!quotient.re.is_finite() | !quotient.im.is_finite());
        narrow(quotient)
    }
}

impl ComplexPart for f64 {
    #[inline(always)]
    fn quotient(x: Complex<f64>, y: Complex<f64>) -> Complex<f64> {
        let parts = [x.re, x.im, y.re, y.im];
        if all_near(parts) { by_squares(parts) } else { of_far_numbers(parts) }
    }

    #[inline(always)]
    fn quick_quotient(x: Complex<f64>, y: Complex<f64>, special: &mut Special) -> Complex<f64> {
        let parts = [x.re, x.im, y.re, y.im];
        special.mark_if(!all_near(parts));
        by_squares(parts)
    }
}

fn narrow(x: Complex<f64>) -> Complex<f32> {
    Complex::new(x.re as f32, x.im as f32)
}

/// The textbook's quotient.
#[inline(always)]
fn by_squares([a, b, c, d]: [f64; 4]) -> Complex<f64> {
    let square = c * c + d * d;
    Complex::new((a * c + b * d) / square, (b * c - a * d) / square)
}

/// Whether products of such numbers, and of two such products, are in the range, and the divisor is not zero.
#[inline(always)]
fn all_near([a, b, c, d]: [f64; 4]) -> bool {
    near(a) & near(b) & near(c) & near(d) & ((c != 0.0) | (d != 0.0))
}

/// Zero, or in the middle of the range.
#[inline(always)]
#[allow(clippy::manual_range_contains, reason = "without branches, for vectors")]
fn near(x: f64) -> bool {
    const LOWEST: f64 = 1.0 / HIGHEST;
    const HIGHEST: f64 = (1_u128 << 120) as f64 * (1_u128 << 120) as f64;
    let x = x.abs();
    ((x >= LOWEST) & (x <= HIGHEST)) | (x == 0.0)
}

#[cold]
#[inline(never)]
fn of_far_numbers(parts: [f64; 4]) -> Complex<f64> {
    let [a, b, c, d] = parts;
    if needs_no_number(parts) { by_smith(Complex::new(a, b), Complex::new(c, d)) } else { by_exponents(parts) }
}

/// Whether the quotient is a matter of infinities and NaN.
fn needs_no_number([a, b, c, d]: [f64; 4]) -> bool {
    ![a, b, c, d].iter().all(|x| x.is_finite()) || (c == 0.0 && d == 0.0)
}

/// `x / y` as NumPy computes it.
#[inline]
fn by_smith<T: Float>(x: Complex<T>, y: Complex<T>) -> Complex<T> {
    let Complex { re: a, im: b } = x;
    let Complex { re: c, im: d } = y;
    if c.abs() >= d.abs() {
        if c == T::zero() {
            // Its sign does not count, as in NumPy.
            return Complex::new(a / c.abs(), b / c.abs());
        }
        let ratio = d / c;
        let scale = T::one() / (c + d * ratio);
        Complex::new((a + b * ratio) * scale, (b - a * ratio) * scale)
    } else {
        let ratio = c / d;
        let scale = T::one() / (d + c * ratio);
        Complex::new((a * ratio + b) * scale, (b * ratio - a) * scale)
    }
}

/// `(a + b i) / (c + d i)` for any numbers, but a divisor of zero.
fn by_exponents(parts: [f64; 4]) -> Complex<f64> {
    let [a, b, c, d] = parts.map(Fraction::new);
    let square = c.times(c).plus(d.times(d));
    let [re, im] = [a.times(c).plus(b.times(d)), b.times(c).plus(a.negative().times(d))];
    Complex::new(re.over(square).value(), im.over(square).value())
}

/// `fraction · 2^exponent`, where the fraction is near one, or zero.
#[derive(Clone, Copy)]
struct Fraction {
    fraction: f64,
    exponent: i32,
}

impl Fraction {
    fn new(x: f64) -> Self {
        /// Below the exponent of any product of two numbers.
        const OF_ZERO: i32 = -10_000;
        const SUBNORMAL: f64 = (1_u64 << 54) as f64;
        if x == 0.0 {
            return Fraction { fraction: x, exponent: OF_ZERO };
        }
        let (normal, shift) = if x.is_subnormal() { (x * SUBNORMAL, 54) } else { (x, 0) };
        let biased = (normal.to_bits() >> 52 & 0x7FF) as i32;
        let fraction = f64::from_bits(normal.to_bits() & !(0x7FF << 52) | 1023 << 52);
        Fraction { fraction, exponent: biased - 1023 - shift }
    }

    fn negative(self) -> Self {
        Fraction { fraction: -self.fraction, ..self }
    }

    fn times(self, other: Self) -> Self {
        Fraction { fraction: self.fraction * other.fraction, exponent: self.exponent + other.exponent }
    }

    fn plus(self, other: Self) -> Self {
        let (large, small) = if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        // What is further away than all digits is nothing.
        let shifted = small.fraction * power_of_two((small.exponent - large.exponent).max(-1000));
        Fraction { fraction: large.fraction + shifted, exponent: large.exponent }
    }

    fn over(self, other: Self) -> Self {
        Fraction { fraction: self.fraction / other.fraction, exponent: self.exponent - other.exponent }
    }

    /// In two steps, since the power may be none that there is.
    fn value(self) -> f64 {
        let exponent = self.exponent.clamp(-2000, 2000);
        self.fraction * power_of_two(exponent / 2) * power_of_two(exponent - exponent / 2)
    }
}

/// `2^k`, where it is a normal number.
fn power_of_two(k: i32) -> f64 {
    f64::from_bits(((k + 1023) as u64) << 52)
}
