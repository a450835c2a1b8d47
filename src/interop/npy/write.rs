//! An array into a file, as `np.save` writes it.

use std::format;
use std::io::{self, Write};
use std::vec::Vec;

use super::NpyElement;
use super::header::MAGIC;
use super::steady::steady;
use crate::interop::sizes::SizeList;

/// How many bytes are written at once, about.
const PIECE: usize = 1 << 16;

/// Writes the elements of a shape, in C order.
pub(super) fn array<'t, T: NpyElement + 't>(
    writer: &mut dyn Write,
    sizes: &[usize],
    elements: impl Iterator<Item = &'t T>,
) -> io::Result<()> {
    let mut bytes = header::<T>(sizes);
    for element in elements {
        element.encode(&mut bytes);
        if bytes.len() >= PIECE {
            writer.write_all(&bytes)?;
            bytes.clear();
        }
    }
    writer.write_all(&bytes)?;
    steady(|| writer.flush())
}

/// All that stands before the elements, in the first version of the format.
fn header<T: NpyElement>(sizes: &[usize]) -> Vec<u8> {
    let order = if size_of::<T>() == 1 { '|' } else { '<' };
    let shape = SizeList::of(sizes);
    let mut text = format!("{{'descr': '{order}{}', 'fortran_order': False, 'shape': {shape}, }}", T::DTYPE);
    // NumPy leaves room for a first size of 21 digits, so that rows can be appended to a file, and then lets the
    // elements begin at a multiple of 64 bytes, with one space or more before them.
    if let Some(first) = sizes.first() {
        text.push_str(&" ".repeat(21usize.saturating_sub(format!("{first}").len())));
    }
    let before = MAGIC.len() + 2 + 2;
    let unpadded = before + text.len() + 1;
    text.push_str(&" ".repeat(64 - unpadded % 64));
    text.push('\n');
    let len = u16::try_from(text.len()).expect("nine sizes fit in a header");
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&[1, 0]);
    bytes.extend_from_slice(&len.to_le_bytes());
    bytes.extend_from_slice(text.as_bytes());
    bytes
}
