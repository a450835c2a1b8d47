//! What one pass over the shown elements finds out, so that a second can write them below each other.

use core::fmt::{self, Write};

/// The common format of the elements of one array.
///
/// A struct and not an associated type of [`DisplayElement`](super::DisplayElement), because an associated type
/// cannot have a default yet, and an implementation for a user's own number should stay empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Characters that every element takes, padding included.
    pub(super) width: usize,
    /// Digits after the point at most; `None` where the formatter asked for none.
    pub(super) precision: Option<usize>,
    /// Characters kept free after the point; only floating-point numbers have them.
    pub(super) pad_right: usize,
    /// Digits of the exponent in scientific notation; `None` in positional notation.
    pub(super) exp_size: Option<usize>,
    /// The format of the imaginary parts; only complex numbers have them.
    #[cfg(feature = "num-complex-0_4")]
    pub(super) imaginary: Option<Imaginary>,
}

/// The common format of the imaginary parts of the elements of one array.
#[cfg(feature = "num-complex-0_4")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Imaginary {
    /// Characters that every one takes, with its sign and without its `j`.
    width: usize,
    pad_right: usize,
    exp_size: Option<usize>,
}

impl Column {
    /// The format of elements that all take `width` characters.
    #[must_use]
    pub const fn of_width(width: usize) -> Self {
        Self {
            width,
            precision: None,
            pad_right: 0,
            exp_size: None,
            #[cfg(feature = "num-complex-0_4")]
            imaginary: None,
        }
    }

    /// The format of elements that are right-aligned to the widest, as their own `Display` writes them.
    pub(super) fn right_aligned<'a, T: fmt::Display + 'a>(
        shown: impl Iterator<Item = &'a T>,
        precision: Option<usize>,
    ) -> Self {
        let column = Self { precision, ..Self::of_width(0) };
        Self { width: shown.map(|element| column.width_of(element)).max().unwrap_or(0), ..column }
    }

    /// The format of complex numbers, given those of their parts.
    #[cfg(feature = "num-complex-0_4")]
    pub(super) const fn complex(real: Column, imaginary: Column) -> Self {
        let Column { width, pad_right, exp_size, .. } = imaginary;
        Self {
            width: real.width + width + "j".len(),
            imaginary: Some(Imaginary { width, pad_right, exp_size }),
            ..real
        }
    }

    /// The formats of the real and of the imaginary parts.
    #[cfg(feature = "num-complex-0_4")]
    pub(super) fn parts(&self) -> (Column, Column) {
        let Some(Imaginary { width, pad_right, exp_size }) = self.imaginary else { return (*self, *self) };
        let real = Self { width: self.width.saturating_sub(width + "j".len()), imaginary: None, ..*self };
        (real, Self { width, pad_right, exp_size, ..real })
    }

    /// Characters that every element takes, padding included.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Writes an element as its own `Display` does, right-aligned.
    pub(super) fn write_right_aligned(&self, element: &impl fmt::Display, out: &mut dyn Write) -> fmt::Result {
        // `{:>width$}` would not do: it is up to a type whether its `Display` heeds the width.
        for _ in self.width_of(element)..self.width {
            out.write_char(' ')?;
        }
        self.write_unpadded(element, out)
    }

    fn write_unpadded(&self, element: &impl fmt::Display, out: &mut dyn Write) -> fmt::Result {
        match self.precision {
            Some(precision) => write!(out, "{element:.precision$}"),
            None => write!(out, "{element}"),
        }
    }

    fn width_of(&self, element: &impl fmt::Display) -> usize {
        let mut counter = Counter(0);
        // A `Display` that fails here will fail again when it is written, and be reported then.
        let _ = self.write_unpadded(element, &mut counter);
        counter.0
    }
}

/// Counts the characters written to it, and keeps none.
pub(super) struct Counter(pub(super) usize);

impl Write for Counter {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}
