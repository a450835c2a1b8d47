//! Printing arrays as NumPy's `str` prints them, to the character, with NumPy's default print options.
//!
//! NumPy prints an array in two passes. The first looks at every element that will be shown and settles on one
//! format for all of them: that is a [`Column`]. The second writes each element in that format, so that all take
//! the same width and their points stand below each other. Here too: [`DisplayElement`] has a method for each pass.
//!
//! | file | idea |
//! |---|---|
//! | `element.rs` | the two passes, as a trait of the element type; integers, booleans, a user's own numbers |
//! | `column.rs` | what the first pass finds out and the second needs |
//! | `float.rs` | the common format of floating-point numbers: digits beside the point, scientific notation |
//! | `digits.rs` | one floating-point number as decimal digits |
//! | `half.rs` | numbers of 16 bits |
//! | `flags.rs` | width, fill, sign and the like, which NumPy does not have |
//! | `notation.rs` | `{:e}`, `{:x}` and the like |
//! | `layout.rs` | which elements are shown: more than 1000 are cut to the edges of each axis |
//! | `page.rs` | brackets, indents, line breaks |
//! | `debug.rs` | `Debug`, of elements of any type |
//!
//! Nothing is allocated: text is measured by counting the characters that would have been written, then written.
//!
//! The algorithm is that of `numpy/_core/arrayprint.py` in NumPy 2.4, for its options `precision=8`,
//! `threshold=1000`, `edgeitems=3`, `linewidth=75`, `floatmode='maxprec'`, `suppress=False`, `sign='-'`.

mod column;
mod debug;
mod digits;
mod element;
mod flags;
mod float;
#[cfg(feature = "half-2")]
mod half;
mod layout;
pub(crate) mod notation;
mod page;
#[cfg(test)]
mod tests;

pub use column::Column;
pub(crate) use debug::{DebugElements, debug_sequence};
pub use element::DisplayElement;
pub use flags::Flags;
use flags::write_as;

use core::fmt;
use layout::ShownLayout;
use page::Page;

/// Writes an array, given its elements in C order and its size along each axis, as NumPy's `str` does.
///
/// The formatter's precision is NumPy's print option of that name: `{:.3}` prints as after
/// `np.set_printoptions(precision=3)`. With a width or a `+` each element is written as Rust writes it, `{:+10.3}`, in NumPy's
/// brackets. An array of rank 0 prints like the scalar that it holds, in full unless a precision is asked for. (There NumPy ignores
/// its print option.)
///
/// # Errors
///
/// Those of the formatter, and of the element type's own `Display`.
///
/// # Panics
///
/// If `elements` are fewer than the product of `sizes`.
pub fn write_array<T: DisplayElement>(f: &mut fmt::Formatter<'_>, elements: &[T], sizes: &[usize]) -> fmt::Result {
    write_elements(f, |index| &elements[index], sizes)
}

/// [`write_array`] of the elements that `at` gives for their places in C order.
pub(crate) fn write_elements<'a, T: DisplayElement + 'a>(
    f: &mut fmt::Formatter<'_>,
    at: impl Fn(usize) -> &'a T + Copy,
    sizes: &[usize],
) -> fmt::Result {
    if sizes.contains(&0) {
        return f.write_str("[]");
    }
    if let Some(flags) = Flags::beyond_numpy(f) {
        return flags.write_array(f, sizes, &|index, flags, out| at(index).write_by_flags(flags, out));
    }
    if sizes.is_empty() {
        return match f.precision() {
            None => at(0).write_scalar(f),
            precision => at(0).write_in_column(&T::column(core::iter::once(at(0)), precision), f),
        };
    }
    let layout = ShownLayout::new(sizes);
    let column = T::column(layout.shown(at), f.precision());
    Page::new(f, layout, column.width).write_all(&|index, out| at(index).write_in_column(&column, out))
}
