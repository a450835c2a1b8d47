//! The header: a magic string, a version, and a Python dictionary with the element type, the order and the shape.
//!
//! The format is [NumPy's](https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html). No length is
//! trusted: what memory is taken for is bounded by [`MAX_HEADER`], and arrives before memory is taken.

use std::io::Read;
use std::vec::Vec;

use super::literal::{Dtype, Parser, excerpt};
use super::{NpyElement, NpyError, dtype, read};

pub(super) const MAGIC: &[u8; 6] = b"\x93NUMPY";
/// The longest header of version 1.0. Those of later versions are longer only where they list the fields of a record.
const MAX_HEADER: usize = u16::MAX as usize;

/// How an array lies in a file.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) big_endian: bool,
    fortran_order: bool,
    pub(super) shape: Vec<usize>,
}

impl Header {
    /// Whether the elements stand in C order. With one axis the orders are the same.
    pub(super) fn is_in_c_order(&self) -> bool {
        !self.fortran_order || self.shape.len() < 2
    }
}

/// Reads the header of an array of elements `T`.
pub(super) fn read<T: NpyElement>(reader: &mut dyn Read) -> Result<Header, NpyError> {
    let mut start = [0; MAGIC.len() + 2];
    let filled = read::fill(reader, &mut start)?;
    let magic = &start[..filled.min(MAGIC.len())];
    if !MAGIC.starts_with(magic) || filled == 0 {
        return Err(NpyError::NotNpy { found: start[..filled].to_vec() });
    }
    if filled < start.len() {
        return Err(NpyError::EndsEarly { part: "version", expected: start.len(), found: filled });
    }
    let len = match start {
        [.., 1, 0] => u16::from_le_bytes(length(reader)?).into(),
        [.., 2 | 3, 0] => u32::from_le_bytes(length(reader)?) as usize,
        [.., major, minor] => return Err(NpyError::Version { found: (major, minor) }),
    };
    if len > MAX_HEADER {
        return Err(NpyError::HeaderTooLong { limit: MAX_HEADER, found: len });
    }
    let mut text = Vec::new();
    reader.take(len as u64).read_to_end(&mut text)?;
    if text.len() < len {
        return Err(NpyError::EndsEarly { part: "header", expected: len, found: text.len() });
    }
    dictionary::<T>(&mut Parser { text: &text, at: 0, is_python_2: start[MAGIC.len()] < 3 })
}

/// The bytes of a length.
fn length<const N: usize>(reader: &mut dyn Read) -> Result<[u8; N], NpyError> {
    let mut bytes = [0; N];
    match read::fill(reader, &mut bytes)? {
        found if found < N => Err(NpyError::EndsEarly { part: "length of the header", expected: N, found }),
        _ => Ok(bytes),
    }
}

/// The dictionary, with each of its three keys once, in any order.
fn dictionary<T: NpyElement>(text: &mut Parser) -> Result<Header, NpyError> {
    let (mut dtype, mut fortran_order, mut shape) = (None, None, None);
    let open = text.parentheses();
    text.expect(b'{', "`{`")?;
    while !text.eat(b'}') {
        let start = text.start();
        match text.parenthesized(Parser::string)? {
            b"descr" if dtype.is_none() => {
                text.expect(b':', "`:`")?;
                dtype = Some(text.dtype()?);
            }
            b"fortran_order" if fortran_order.is_none() => {
                text.expect(b':', "`:`")?;
                fortran_order = Some(text.parenthesized(Parser::boolean)?);
            }
            b"shape" if shape.is_none() => {
                text.expect(b':', "`:`")?;
                shape = Some(text.sizes()?);
            }
            _ => {
                text.at = start;
                return text.fail("one of the keys 'descr', 'fortran_order' and 'shape', each once");
            }
        }
        if !text.eat(b',') && text.peek() != Some(b'}') {
            return text.fail("`,` or `}`");
        }
    }
    text.close(open)?;
    if text.peek().is_some() {
        return text.fail("nothing but spaces after the dictionary");
    }
    let Some(dtype) = dtype else { return text.fail("the key 'descr'") };
    let Some(fortran_order) = fortran_order else { return text.fail("the key 'fortran_order'") };
    let Some(shape) = shape else { return text.fail("the key 'shape'") };
    let big_endian = is_big_endian::<T>(&dtype)?;
    Ok(Header { big_endian, fortran_order, shape })
}

/// Whether the bytes of elements `T` in a file stand highest first, if that is the type in the header.
fn is_big_endian<T: NpyElement>(descr: &Dtype) -> Result<bool, NpyError> {
    let found = excerpt(descr.text);
    if let Some(name) = descr.name {
        if dtype::is_uncertain(name) {
            return Err(NpyError::UncertainDtype { expected: T::DTYPE, found });
        }
        let (code, big_endian) = dtype::parse(name);
        if code == T::DTYPE {
            return Ok(big_endian);
        }
    }
    Err(NpyError::Dtype { expected: T::DTYPE, found })
}
