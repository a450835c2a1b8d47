//! Numbers of 16 bits: the fewest digits that tell one from its neighbours, which Rust knows for longer floats only.

use core::fmt::{self, Write};
use core::str::FromStr;

use half::{bf16, f16};

use super::float::{Float, SignShown, column, write_in_column, write_scalar};
use super::{Column, DisplayElement, Flags};

/// A number of 16 bits, written in the fewest digits that tell it from its neighbours, or, with a precision, as its exact value, rounded.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Half<T>(T);

/// Text of a few characters.
struct Text([u8; 16], usize);

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.1 + text.len();
        self.0.get_mut(self.1..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.1 = end;
        Ok(())
    }
}

/// The fewest digits that tell a number from its neighbours: what they are digits of, how many stand after the point, and the exponent.
fn fewest<T: Copy + PartialEq>(number: T, wide: f32, narrow: impl Fn(f32) -> T) -> (f32, usize, i32) {
    // Halfway between two texts Rust takes the even one, which may be that of the neighbour below a power of two.
    let above = f32::from_bits(wide.to_bits() + 1);
    // Five digits tell any of 16 bits from its neighbours.
    for (count, shown) in (0..5).flat_map(|count| [(count, wide), (count, above)]) {
        let mut text = Text([0; 16], 0);
        // What is longer is shown as it is.
        let _ = write!(text, "{shown:.count$e}");
        let text = core::str::from_utf8(&text.0[..text.1]).unwrap_or_default();
        if f32::from_str(text).is_ok_and(|read| narrow(read) == number) {
            let exponent = text.split_once('e').and_then(|(_, exponent)| exponent.parse().ok());
            return (shown, count, exponent.unwrap_or(0));
        }
    }
    (wide, 5, 0)
}

macro_rules! halves {
    ($($T:ident: exp_cutoff_max $max:literal;)*) => { $(
        impl fmt::LowerExp for Half<$T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let wide = self.0.to_f32();
                let (shown, count) = match f.precision() {
                    Some(precision) => (wide, precision),
                    None => {
                        let (shown, count, _) = fewest(self.0, wide, $T::from_f32);
                        (shown, count)
                    }
                };
                write!(f, "{shown:.count$e}")
            }
        }

        impl fmt::Display for Half<$T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let wide = self.0.to_f32();
                let (shown, count) = match f.precision() {
                    Some(precision) => (wide, precision),
                    None => {
                        let (shown, count, exponent) = fewest(self.0, wide, $T::from_f32);
                        (shown, usize::try_from(count as i32 - exponent).unwrap_or(0))
                    }
                };
                write!(f, "{shown:.count$}")
            }
        }

        impl FromStr for Half<$T> {
            type Err = core::num::ParseFloatError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                f32::from_str(text).map(|wide| Half($T::from_f32(wide)))
            }
        }

        impl From<Half<$T>> for f64 {
            fn from(half: Half<$T>) -> f64 {
                half.0.into()
            }
        }

        impl Float for Half<$T> {
            const EXP_CUTOFF_MAX: Self = Half($T::from_f32_const($max));
            const EXP_CUTOFF_MIN: Self = Half($T::from_f32_const(1e-4));
            const SCALAR_CUTOFF_MAX: f64 = $max;
            const ZERO: Self = Half($T::ZERO);

            fn absolute(self) -> Self {
                Half($T::from_bits(self.0.to_bits() & !$T::NEG_ZERO.to_bits()))
            }
            fn is_finite(self) -> bool {
                self.0.is_finite()
            }
            fn is_far_above(self, smaller: Self) -> bool {
                (self.0 / smaller.0).to_f32() > 1000.0
            }
        }

        #[diagnostic::do_not_recommend]
        impl DisplayElement for $T {
            fn column<'a>(shown: impl Iterator<Item = &'a Self> + Clone, precision: Option<usize>) -> Column {
                column(shown.map(|x| Half(*x)), precision, SignShown::Minus)
            }

            fn write_in_column(&self, column: &Column, out: &mut dyn Write) -> fmt::Result {
                write_in_column(Half(*self), column, SignShown::Minus, "", out)
            }

            fn write_scalar(&self, out: &mut dyn Write) -> fmt::Result {
                write_scalar(Half(*self), out)
            }

            fn write_by_flags(&self, flags: &Flags, out: &mut dyn Write) -> fmt::Result {
                let wide = self.to_f32();
                if flags.precision.is_some() || !wide.is_finite() {
                    return flags.write(&wide, out);
                }
                let (shown, count, exponent) = fewest(*self, wide, $T::from_f32);
                let precision = usize::try_from(count as i32 - exponent).ok();
                Flags { precision: precision.or(Some(0)), ..*flags }.write(&shown, out)
            }
        }
    )* };
}

// As many digits before the point as are always right.
halves! {
    f16: exp_cutoff_max 1e3;
    bf16: exp_cutoff_max 1e2;
}
