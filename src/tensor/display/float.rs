//! The common format of floating-point numbers.
//!
//! All elements share one notation, positional or scientific, and have their points below each other. Each is
//! measured with the fewest digits that tell it from its neighbours, cut to the precision. In positional notation it
//! is written so, and spaces follow. In scientific notation all are written with as many digits as the longest has,
//! and those are digits of the exact value, not zeros: the smallest `f64` beside 1.25 is `4.94e-324`, alone `5.e-324`.

use super::Column;
use super::digits::{Notation, NumberText};
use core::fmt::{self, Write};
use core::str::FromStr;

/// NumPy's print option `precision`, where the formatter asks for none.
const PRECISION: usize = 8;

/// What printing needs to know of a floating-point type.
///
/// Comparisons are made in the type itself, as NumPy makes them: the `f32` next to 0.0001 is not below 0.0001.
pub(super) trait Float: Copy + PartialOrd + fmt::Display + fmt::LowerExp + FromStr + Into<f64> {
    /// From here on up, an element switches the array to scientific notation.
    const EXP_CUTOFF_MAX: Self;
    /// Below this, an element other than zero does.
    const EXP_CUTOFF_MIN: Self;
    /// From here on up, a scalar is written in scientific notation.
    const SCALAR_CUTOFF_MAX: f64;

    /// Zero.
    const ZERO: Self;

    /// Its distance from zero.
    fn absolute(self) -> Self;
    /// Is it neither infinite nor NaN?
    fn is_finite(self) -> bool;
    /// Is it more than 1000 times `smaller`?
    fn is_far_above(self, smaller: Self) -> bool;
}

macro_rules! float {
    ($($float:ty: exp_cutoff_max $max:literal, scalar $scalar_max:literal;)*) => {$(
        impl Float for $float {
            const EXP_CUTOFF_MAX: Self = $max;
            const EXP_CUTOFF_MIN: Self = 1e-4;
            const SCALAR_CUTOFF_MAX: f64 = $scalar_max;
            const ZERO: Self = 0.0;

            fn absolute(self) -> Self {
                self.abs()
            }
            fn is_finite(self) -> bool {
                self.is_finite()
            }
            fn is_far_above(self, smaller: Self) -> bool {
                self / smaller > 1000.0
            }
        }
    )*};
}

// An f32 has 6 decimal digits that are always right; NumPy shows no more of them before the point.
float! {
    f32: exp_cutoff_max 1e6, scalar 1e6;
    f64: exp_cutoff_max 1e8, scalar 1e16;
}

/// Whether numbers that are not negative have a sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum SignShown {
    /// Only a minus is written.
    Minus,
    /// A plus is written, too: so the imaginary parts of complex numbers begin.
    #[cfg(feature = "num-complex-0_4")]
    Always,
}

impl SignShown {
    /// What is written before `digits`, which have their minus already.
    fn before(self, digits: &str) -> &'static str {
        if self == SignShown::Minus || digits.starts_with('-') { "" } else { "+" }
    }
}

/// The common format of `values`.
pub(super) fn column<F: Float>(
    values: impl Iterator<Item = F> + Clone,
    precision: Option<usize>,
    sign: SignShown,
) -> Column {
    let precision = precision.unwrap_or(PRECISION);
    let finite = values.clone().filter(|value| value.is_finite());
    let notation = notation(finite.clone());
    // An exponent has two digits at least.
    let (mut pad_left, mut pad_right, mut exp_size) = (0, 0, 2);
    for value in finite {
        let digits = NumberText::of(value, notation, 0, precision);
        let int_part = digits.int_part();
        pad_left = pad_left.max(sign.before(int_part).len() + int_part.len());
        pad_right = pad_right.max(digits.frac_part().len());
        exp_size = exp_size.max(digits.exp().len());
    }
    let (tail, exp_size) = match notation {
        Notation::Positional => (0, None),
        Notation::Scientific => ("e+".len() + exp_size, Some(exp_size)),
    };
    // Where no element is finite there is no point to count, but `nan` is wider than that.
    let width = (pad_left + 1 + pad_right + tail).max(special_width(values, sign));
    Column { precision: Some(precision), pad_right, exp_size, ..Column::of_width(width) }
}

/// Scientific notation, if one of `finite` is large or small, or if they differ much in size.
fn notation<F: Float>(finite: impl Iterator<Item = F>) -> Notation {
    let mut extremes = None;
    for value in finite.map(F::absolute).filter(|&value| value != F::ZERO) {
        let (min_val, max_val) = extremes.unwrap_or((value, value));
        let min_val = if value < min_val { value } else { min_val };
        let max_val = if value > max_val { value } else { max_val };
        extremes = Some((min_val, max_val));
    }
    match extremes {
        Some((min_val, max_val))
            if max_val >= F::EXP_CUTOFF_MAX || min_val < F::EXP_CUTOFF_MIN || max_val.is_far_above(min_val) =>
        {
            Notation::Scientific
        }
        _ => Notation::Positional,
    }
}

/// The width of the widest element that is not finite; 0 if all are.
///
/// An infinity makes room for `-inf` only where it is negative, or where all have a sign; a NaN then, too.
fn special_width<F: Float>(values: impl Iterator<Item = F>, sign: SignShown) -> usize {
    let width = |value| {
        let special = special(value);
        sign.before(special).len() + special.len()
    };
    values.filter(|value| !value.is_finite()).map(width).max().unwrap_or(0)
}

/// What stands for a value that is not finite. A NaN has no sign.
fn special<F: Float>(value: F) -> &'static str {
    if value > F::ZERO {
        "inf"
    } else if value < F::ZERO {
        "-inf"
    } else {
        "nan"
    }
}

/// Writes `value` in the common format, and `unit` after its last digit.
pub(super) fn write_in_column<F: Float>(
    value: F,
    column: &Column,
    sign: SignShown,
    unit: &str,
    out: &mut dyn Write,
) -> fmt::Result {
    let Column { width, pad_right, .. } = *column;
    if !value.is_finite() {
        let special = special(value);
        let sign = sign.before(special);
        let pad_left = width.saturating_sub(sign.len() + special.len());
        return write!(out, "{:pad_left$}{sign}{special}{unit}", "");
    }
    match column.exp_size {
        None => {
            let digits = NumberText::of(value, Notation::Positional, 0, column.precision.unwrap_or(PRECISION));
            let (int_part, frac_part) = (digits.int_part(), digits.frac_part());
            let sign = sign.before(int_part);
            let pad_left = width.saturating_sub(sign.len() + int_part.len() + 1 + pad_right);
            let pad_right = pad_right.saturating_sub(frac_part.len());
            write!(out, "{:pad_left$}{sign}{int_part}.{frac_part}{unit}{:pad_right$}", "", "")
        }
        Some(exp_size) => {
            let digits = NumberText::of(value, Notation::Scientific, pad_right, pad_right);
            let int_part = digits.int_part();
            let sign = sign.before(int_part);
            let pad_left = width.saturating_sub(sign.len() + int_part.len() + 1 + pad_right + "e+".len() + exp_size);
            write!(out, "{:pad_left$}{sign}{int_part}.{:0<pad_right$}", "", digits.frac_part())?;
            write!(out, "e{}{:0>exp_size$}{unit}", digits.exp_sign(), digits.exp())
        }
    }
}

/// Writes `value` as NumPy's scalars are: with all digits that it takes to tell it from its neighbours.
pub(super) fn write_scalar<F: Float>(value: F, out: &mut dyn Write) -> fmt::Result {
    // A `0` after the point, so that it reads as a floating-point number.
    write_shortest(value, SignShown::Minus, ".0", out)
}

/// Writes a complex number as NumPy's scalars are: `(1+2j)`, or `2j` where the real part is zero.
#[cfg(feature = "num-complex-0_4")]
pub(super) fn write_complex_scalar<F: Float>(re: F, im: F, out: &mut dyn Write) -> fmt::Result {
    let is_positive_zero = re == F::ZERO && !NumberText::of(re, Notation::Positional, 0, 0).int_part().starts_with('-');
    if is_positive_zero {
        write_shortest(im, SignShown::Minus, "", out)?;
        return out.write_str("j");
    }
    out.write_char('(')?;
    write_shortest(re, SignShown::Minus, "", out)?;
    write_shortest(im, SignShown::Always, "", out)?;
    out.write_str("j)")
}

/// Writes all digits that it takes to tell `value` from its neighbours; `whole` stands after a number that has none after the point.
fn write_shortest<F: Float>(value: F, sign: SignShown, whole: &str, out: &mut dyn Write) -> fmt::Result {
    if !value.is_finite() {
        let special = special(value);
        return write!(out, "{}{special}", sign.before(special));
    }
    // Not in the type itself: for a scalar, the `f32` next to 0.0001 is below 0.0001.
    let size: f64 = value.absolute().into();
    if size == 0.0 || (1e-4..F::SCALAR_CUTOFF_MAX).contains(&size) {
        let digits = NumberText::of(value, Notation::Positional, 0, usize::MAX);
        let (int_part, frac_part) = (digits.int_part(), digits.frac_part());
        let point = if frac_part.is_empty() { whole } else { "." };
        return write!(out, "{}{int_part}{point}{frac_part}", sign.before(int_part));
    }
    let digits = NumberText::of(value, Notation::Scientific, 0, usize::MAX);
    let (int_part, frac_part) = (digits.int_part(), digits.frac_part());
    let point = if frac_part.is_empty() { "" } else { "." };
    write!(out, "{}{int_part}{point}{frac_part}e{}{:0>2}", sign.before(int_part), digits.exp_sign(), digits.exp())
}
