//! One floating-point number as decimal digits.
//!
//! The digits are Rust's own. `{}` and `{:e}` give the fewest that tell a number from its neighbours, and `{:.8}`
//! rounds its exact value, ties to even: the two things that NumPy's `dragon4` does. The two differ on one point,
//! which is put right here: the `f32` 1035.40625 is halfway between 1035.4062 and 1035.4063, and either tells it from
//! the next `f32`.

use super::float::Float;
use core::fmt::{self, Write};

/// With or without an exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notation {
    /// `1234.5`
    Positional,
    /// `1.2345e3`
    Scientific,
}

/// One finite number as text, to be taken apart.
pub(super) struct NumberText {
    text: [u8; Self::CAPACITY],
    len: usize,
}

impl NumberText {
    /// `-2.2250738585072014e-308` takes 24 bytes, and so does `-0.00012345678901234567`.
    const CAPACITY: usize = 32;

    /// The fewest digits that tell `value` from its neighbours, but after the point at least `min_digits` and at
    /// most `precision`. More or fewer than the fewest are the exact value, rounded.
    ///
    /// In positional notation `value` has to be below 1e16 and, unless it is zero, at least 1e-4: the text has no
    /// room for others, and they are never shown so.
    pub(super) fn of<F: Float>(value: F, notation: Notation, min_digits: usize, precision: usize) -> Self {
        let shortest = match notation {
            Notation::Positional => Self::collect(format_args!("{value}")),
            Notation::Scientific => Self::collect(format_args!("{value:e}")),
        };
        let fewest = shortest.frac_part().len();
        let count = fewest.max(min_digits).min(precision);
        let exact = Self::exact(value, notation, count);
        // Below a power of two the neighbours are twice as close as above it. So it may be told from them by the
        // text above that is shortest, and not by the nearer one below: then NumPy too takes that above.
        if fewest <= count && exact.as_str().parse().ok() != Some(value) { shortest } else { exact }
    }

    fn exact<F: Float>(value: F, notation: Notation, precision: usize) -> Self {
        match notation {
            Notation::Positional => Self::collect(format_args!("{value:.precision$}")),
            Notation::Scientific => Self::collect(format_args!("{value:.precision$e}")),
        }
    }

    fn collect(arguments: fmt::Arguments<'_>) -> Self {
        let mut digits = Self { text: [0; Self::CAPACITY], len: 0 };
        let written = digits.write_fmt(arguments);
        debug_assert!(written.is_ok(), "a number longer than {} characters", Self::CAPACITY);
        digits
    }

    /// The sign, if it is a minus, and what stands before the point.
    pub(super) fn int_part(&self) -> &str {
        let mantissa = self.mantissa();
        mantissa.split_once('.').map_or(mantissa, |(int_part, _)| int_part)
    }

    /// What stands after the point, without trailing zeros.
    pub(super) fn frac_part(&self) -> &str {
        self.mantissa().split_once('.').map_or("", |(_, frac_part)| frac_part.trim_end_matches('0'))
    }

    /// The digits of the exponent; empty in positional notation.
    pub(super) fn exp(&self) -> &str {
        self.exponent().trim_start_matches('-')
    }

    /// The sign of the exponent, which NumPy writes even if it is a plus.
    pub(super) fn exp_sign(&self) -> char {
        if self.exponent().starts_with('-') { '-' } else { '+' }
    }

    fn mantissa(&self) -> &str {
        let text = self.as_str();
        text.split_once('e').map_or(text, |(mantissa, _)| mantissa)
    }

    fn exponent(&self) -> &str {
        self.as_str().split_once('e').map_or("", |(_, exponent)| exponent)
    }

    fn as_str(&self) -> &str {
        // Numbers are ASCII, so the default is never taken; without `unsafe` it has to be named.
        core::str::from_utf8(&self.text[..self.len]).unwrap_or_default()
    }
}

impl Write for NumberText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.text.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
