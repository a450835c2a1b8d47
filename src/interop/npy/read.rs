//! Elements out of a file, by pieces that are read before memory is taken for the next.

use std::io::{self, ErrorKind, Read};
use std::vec;
use std::vec::Vec;

use super::{NpyElement, NpyError};

/// How many bytes are read at once: a multiple of every element's size.
const PIECE: usize = 1 << 16;

/// Fills a buffer, as far as the file goes. It gives the number of bytes.
pub(super) fn fill(reader: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            // A reader that counts wrongly has left the rest of the buffer as it was.
            Ok(count) if count > buffer.len() - filled => {
                return Err(io::Error::other("more bytes were read than there is room for"));
            }
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Reads the bytes of `count` elements, and hands them on by pieces of whole elements.
pub(super) fn chunks<T: NpyElement>(
    reader: &mut dyn Read,
    count: usize,
    mut chunk: impl FnMut(&[u8]),
) -> Result<(), NpyError> {
    let expected = count * size_of::<T>();
    let mut buffer = vec![0; expected.min(PIECE)];
    let mut read = 0;
    while read < expected {
        let piece = (expected - read).min(PIECE);
        let piece = &mut buffer[..piece];
        let found = fill(reader, piece)?;
        read += found;
        if found < piece.len() {
            return Err(NpyError::EndsEarly { part: "elements", expected, found: read });
        }
        if let Some(found) = T::wrong_byte(piece) {
            return Err(NpyError::NotBool { found });
        }
        chunk(piece);
    }
    Ok(())
}

/// Reads `count` elements, in the order of the file.
pub(super) fn elements<T: NpyElement>(
    reader: &mut dyn Read,
    count: usize,
    big_endian: bool,
) -> Result<Vec<T>, NpyError> {
    let mut elements = Vec::new();
    chunks::<T>(reader, count, |chunk| {
        let chunk = chunk.chunks_exact(size_of::<T>());
        if elements.capacity() - elements.len() < chunk.len() {
            // Twice as many as have arrived, and no more than there will be.
            elements.reserve_exact(elements.len().max(chunk.len()).min(count - elements.len()));
        }
        elements.extend(chunk.map(|bytes| T::decode(bytes, big_endian)));
    })?;
    Ok(elements)
}

/// Elements of a shape that stand in Fortran order (the first axis varies fastest), in C order.
pub(super) fn in_c_order<'a, T: Copy>(elements: &'a [T], sizes: &'a [usize]) -> impl Iterator<Item = T> + use<'a, T> {
    let mut stride = 1;
    let mut axes: Vec<(usize, usize, usize)> = Vec::new();
    for size in sizes {
        axes.push((0, *size, stride));
        stride *= size;
    }
    let mut place = 0;
    (0..elements.len()).map(move |_| {
        let element = elements[place];
        for (position, size, stride) in axes.iter_mut().rev() {
            *position += 1;
            place += *stride;
            if *position < *size {
                break;
            }
            *position = 0;
            place -= *size * *stride;
        }
        element
    })
}
