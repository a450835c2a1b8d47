//! Rust's flags of a format, which each element heeds: width, fill, alignment, sign, zeros, and the notation of a trait such as `LowerExp`.
//!
//! NumPy knows but a precision. With any other flag the elements are written as Rust writes a single one, `{:+10.3}`, and NumPy has the brackets.

use core::fmt::{self, Alignment, Formatter, Write};

use super::column::Counter;
use super::{Page, ShownLayout};

/// What a formatter asks of each element, but for its padding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags {
    pub(super) plus: bool,
    pub(super) alternate: bool,
    /// As many characters are filled up with zeros behind the sign.
    pub(super) zeros: usize,
    pub(super) precision: Option<usize>,
    pub(super) padding: Padding,
}

/// How elements are filled up to one width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Padding {
    width: usize,
    fill: char,
    align: Option<Alignment>,
}

/// Writes an element in the notation `$kind`: one of Rust's formats, which are literals, for each combination of flags.
macro_rules! write_as {
    ($flags:expr, $kind:literal, $element:expr, $out:expr) => {{
        let Flags { plus, alternate, zeros: w, precision, .. } = *$flags;
        match (plus, alternate, precision) {
            (false, false, None) => write!($out, concat!("{:0w$", $kind, "}"), $element, w = w),
            (false, false, Some(p)) => write!($out, concat!("{:0w$.p$", $kind, "}"), $element, w = w, p = p),
            (false, true, None) => write!($out, concat!("{:#0w$", $kind, "}"), $element, w = w),
            (false, true, Some(p)) => write!($out, concat!("{:#0w$.p$", $kind, "}"), $element, w = w, p = p),
            (true, false, None) => write!($out, concat!("{:+0w$", $kind, "}"), $element, w = w),
            (true, false, Some(p)) => write!($out, concat!("{:+0w$.p$", $kind, "}"), $element, w = w, p = p),
            (true, true, None) => write!($out, concat!("{:+#0w$", $kind, "}"), $element, w = w),
            (true, true, Some(p)) => write!($out, concat!("{:+#0w$.p$", $kind, "}"), $element, w = w, p = p),
        }
    }};
}
pub(super) use write_as;

impl Flags {
    /// All that the formatter asks for.
    pub(crate) fn of(f: &Formatter<'_>) -> Self {
        let width = f.width().unwrap_or(0);
        Flags {
            plus: f.sign_plus(),
            alternate: f.alternate(),
            zeros: if f.sign_aware_zero_pad() { width } else { 0 },
            precision: f.precision(),
            padding: Padding { width, fill: f.fill(), align: f.align() },
        }
    }

    /// The same, where NumPy knows no answer: it does where there is but a precision.
    pub(super) fn beyond_numpy(f: &Formatter<'_>) -> Option<Self> {
        (f.width().is_some() || f.sign_plus()).then(|| Flags::of(f))
    }

    /// Writes a value by the flags, in the notation of its `Display`, and without padding: each element of a tensor is padded to the same width.
    ///
    /// # Errors
    ///
    /// Those of `out`, and of the value's own `Display`.
    pub fn write(&self, value: &impl fmt::Display, out: &mut dyn Write) -> fmt::Result {
        write_as!(self, "", value, out)
    }

    /// Writes an array of these sizes, whose elements `write` writes by their places in C order: all as wide as the widest that is shown, and
    /// as the flags ask.
    pub(crate) fn write_array(
        &self,
        f: &mut Formatter<'_>,
        sizes: &[usize],
        write: &dyn Fn(usize, &Flags, &mut dyn Write) -> fmt::Result,
    ) -> fmt::Result {
        let Padding { width, fill, align } = self.padding;
        let width_of = |index| {
            let mut counter = Counter(0);
            // A format that fails here will fail again when it is written, and be reported then.
            let _ = write(index, self, &mut counter);
            counter.0
        };
        if sizes.contains(&0) {
            return f.write_str("[]");
        }
        let layout = ShownLayout::new(sizes);
        let width = layout.shown(width_of).fold(width, usize::max);
        Page::new(f, layout, width).write_all(&|index, out| {
            let missing = width - width_of(index).min(width);
            let before = match align {
                Some(Alignment::Left) => 0,
                Some(Alignment::Center) => missing / 2,
                Some(Alignment::Right) | None => missing,
            };
            (0..before).try_for_each(|_| out.write_char(fill))?;
            write(index, self, out)?;
            (before..missing).try_for_each(|_| out.write_char(fill))
        })
    }
}
