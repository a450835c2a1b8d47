//! How elements of one type are printed in an array: every type right-aligned, but for booleans and floats.

use core::fmt::{self, Write};

use super::float::SignShown;
use super::{Column, Flags, float};
use crate::dim::Idx;

/// How elements of one type are printed in an array.
///
/// Every method has a default, which prints elements by their own `Display`, right-aligned to the widest that is
/// shown; for a number type of your own an empty implementation is enough. A wrapper that shall print as what it
/// wraps passes the methods on: `f64::column(shown.map(|wrapper| &wrapper.0), precision)`.
///
/// # Examples
///
/// ```
/// use core::fmt;
/// # use shapewise::tensor::display::{DisplayElement, write_array};
///
/// struct Money(i64);
///
/// impl fmt::Display for Money {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "${}", self.0)
///     }
/// }
///
/// impl DisplayElement for Money {}
/// # struct Prices([Money; 2]);
/// # impl fmt::Display for Prices {
/// #     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write_array(f, &self.0, &[2]) }
/// # }
/// # assert_eq!(Prices([Money(5), Money(120)]).to_string(), "[  $5 $120]");
/// ```
#[diagnostic::on_unimplemented(
    message = "a tensor whose elements are `{Self}` cannot be printed",
    label = "`{Self}` has no `Display` in a tensor; if these are rows, `tensor!` takes numbers only",
    note = "rows that stand in variables, as arrays, become a tensor by `Tensor::from([row, row])`; a `Vec` by `Tensor::<f64, shape![2]>::try_from(row).unwrap()`; tensors by `stack((&a, &b), axes![0])`",
    note = "for a number type `X` of your own that has `Display`: `impl shapewise::tensor::display::DisplayElement for X {{}}`"
)]
pub trait DisplayElement: fmt::Display + Sized {
    /// The common format of the elements that will be shown: the first pass.
    ///
    /// `precision` is what the formatter asked for, as in `{:.3}`.
    fn column<'a>(shown: impl Iterator<Item = &'a Self> + Clone, precision: Option<usize>) -> Column
    where
        Self: 'a,
    {
        Column::right_aligned(shown, precision)
    }

    /// Writes this element in the common format, over its full width: the second pass.
    ///
    /// # Errors
    ///
    /// Those of `out`, and of the type's own `Display`.
    fn write_in_column(&self, column: &Column, out: &mut dyn Write) -> fmt::Result {
        column.write_right_aligned(self, out)
    }

    /// Writes this element where it stands alone, as the value of an array of rank 0.
    ///
    /// # Errors
    ///
    /// Those of `out`, and of the type's own `Display`.
    fn write_scalar(&self, out: &mut dyn Write) -> fmt::Result {
        write!(out, "{self}")
    }

    /// Writes this element by a formatter's flags, without padding: where a width or a sign is asked for, as in `{:+10.3}`.
    ///
    /// # Errors
    ///
    /// Those of `out`, and of the type's own `Display`.
    fn write_by_flags(&self, flags: &Flags, out: &mut dyn Write) -> fmt::Result {
        flags.write(self, out)
    }
}

macro_rules! display_right_aligned {
    ($($integer:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl DisplayElement for $integer {}
    )* };
}

display_right_aligned!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// An index is written as the integer that it is.
#[diagnostic::do_not_recommend]
impl<N> DisplayElement for Idx<N> {}

/// Named as Python names them. `True` is padded even where no `False` is shown.
#[diagnostic::do_not_recommend]
impl DisplayElement for bool {
    fn column<'a>(_: impl Iterator<Item = &'a Self> + Clone, _: Option<usize>) -> Column {
        Column::of_width("False".len())
    }

    fn write_in_column(&self, _: &Column, out: &mut dyn Write) -> fmt::Result {
        out.write_str(if *self { " True" } else { "False" })
    }

    fn write_scalar(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_str(if *self { "True" } else { "False" })
    }

    fn write_by_flags(&self, _: &Flags, out: &mut dyn Write) -> fmt::Result {
        self.write_scalar(out)
    }
}

macro_rules! display_float {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DisplayElement for $float {
            fn column<'a>(shown: impl Iterator<Item = &'a Self> + Clone, precision: Option<usize>) -> Column {
                float::column(shown.copied(), precision, SignShown::Minus)
            }

            fn write_in_column(&self, column: &Column, out: &mut dyn Write) -> fmt::Result {
                float::write_in_column(*self, column, SignShown::Minus, "", out)
            }

            fn write_scalar(&self, out: &mut dyn Write) -> fmt::Result {
                float::write_scalar(*self, out)
            }
        }
    )*};
}

display_float!(f32 f64);

#[cfg(feature = "num-complex-0_4")]
macro_rules! display_complex {
    ($($complex:ty)*) => {$(
        /// Real and imaginary parts have a format each.
        #[diagnostic::do_not_recommend]
        impl DisplayElement for $complex {
            fn column<'a>(shown: impl Iterator<Item = &'a Self> + Clone, precision: Option<usize>) -> Column {
                let real = float::column(shown.clone().map(|z| z.re), precision, SignShown::Minus);
                Column::complex(real, float::column(shown.map(|z| z.im), precision, SignShown::Always))
            }

            fn write_in_column(&self, column: &Column, out: &mut dyn Write) -> fmt::Result {
                let (real, imaginary) = column.parts();
                float::write_in_column(self.re, &real, SignShown::Minus, "", out)?;
                float::write_in_column(self.im, &imaginary, SignShown::Always, "j", out)
            }

            fn write_scalar(&self, out: &mut dyn Write) -> fmt::Result {
                float::write_complex_scalar(self.re, self.im, out)
            }

            fn write_by_flags(&self, flags: &Flags, out: &mut dyn Write) -> fmt::Result {
                // Zeros would go between the parts.
                let flags = Flags { zeros: 0, ..*flags };
                flags.write(&self.re, out)?;
                Flags { plus: true, ..flags }.write(&self.im, out)?;
                out.write_char('j')
            }
        }
    )*};
}

#[cfg(feature = "num-complex-0_4")]
display_complex!(num_complex::Complex<f32> num_complex::Complex<f64>);
