//! The header: a magic string, a version, and a Python dictionary with the element type, the order and the shape.
//!
//! The format is [NumPy's](https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html). The parser knows as much of Python's
//! literals as there is in such headers. It neither recurses nor trusts a length: what it takes memory for is bounded by
//! [`MAX_HEADER`], and arrives before memory is taken.

use std::borrow::ToOwned;
use std::format;
use std::io::Read;
use std::string::{String, ToString};
use std::vec::Vec;

use super::{NpyElement, NpyError, read};

pub(super) const MAGIC: &[u8; 6] = b"\x93NUMPY";
/// The longest header of version 1.0. Those of later versions are longer only where they list the fields of a record.
const MAX_HEADER: usize = u16::MAX as usize;
/// The most axes of NumPy's arrays.
const MAX_AXES: usize = 64;

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
    Parser { text: &text, at: 0 }.header::<T>()
}

/// The bytes of a length.
fn length<const N: usize>(reader: &mut dyn Read) -> Result<[u8; N], NpyError> {
    let mut bytes = [0; N];
    match read::fill(reader, &mut bytes)? {
        found if found < N => Err(NpyError::EndsEarly { part: "length of the header", expected: N, found }),
        _ => Ok(bytes),
    }
}

/// Whether the bytes of elements `T` in a file stand highest first, if `descr` names that type: `'<f4'`.
fn is_big_endian<T: NpyElement>(descr: &[u8]) -> Option<bool> {
    let quote = *descr.first()?;
    let name = descr.strip_prefix(&[quote])?.strip_suffix(&[quote])?;
    let (big_endian, dtype) = match name.split_first()? {
        (b'<', dtype) => (false, dtype),
        (b'>', dtype) => (true, dtype),
        // That of the machine; elements of one byte have none.
        (b'|' | b'=', dtype) => (cfg!(target_endian = "big"), dtype),
        _ => (cfg!(target_endian = "big"), name),
    };
    (dtype == T::DTYPE.as_bytes()).then_some(big_endian)
}

/// A text that is read from left to right.
struct Parser<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Parser<'a> {
    /// The dictionary, with each of its three keys once, in any order.
    fn header<T: NpyElement>(&mut self) -> Result<Header, NpyError> {
        let (mut descr, mut fortran_order, mut shape) = (None, None, None);
        self.expect(b'{', "`{`")?;
        while !self.eat(b'}') {
            let start = self.start();
            match self.string()? {
                b"descr" if descr.is_none() => {
                    self.expect(b':', "`:`")?;
                    descr = Some(self.literal()?);
                }
                b"fortran_order" if fortran_order.is_none() => {
                    self.expect(b':', "`:`")?;
                    fortran_order = Some(self.boolean()?);
                }
                b"shape" if shape.is_none() => {
                    self.expect(b':', "`:`")?;
                    shape = Some(self.sizes()?);
                }
                _ => {
                    self.at = start;
                    return self.fail("one of the keys 'descr', 'fortran_order' and 'shape', each once");
                }
            }
            if !self.eat(b',') && self.peek() != Some(b'}') {
                return self.fail("`,` or `}`");
            }
        }
        if self.peek().is_some() {
            return self.fail("nothing but spaces after the dictionary");
        }
        let Some(descr) = descr else { return self.fail("the key 'descr'") };
        let Some(fortran_order) = fortran_order else { return self.fail("the key 'fortran_order'") };
        let Some(shape) = shape else { return self.fail("the key 'shape'") };
        let Some(big_endian) = is_big_endian::<T>(descr) else {
            return Err(NpyError::Dtype { expected: T::DTYPE, found: excerpt(descr) });
        };
        Ok(Header { big_endian, fortran_order, shape })
    }

    /// Where the next word begins.
    fn start(&mut self) -> usize {
        while matches!(self.text.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.at
    }

    /// The next byte that is not a space.
    fn peek(&mut self) -> Option<u8> {
        let start = self.start();
        self.text.get(start).copied()
    }

    /// Whether that is `byte`, which is then read.
    fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.peek() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), NpyError> {
        if self.eat(byte) { Ok(()) } else { self.fail(expected) }
    }

    /// The error that something else stands here.
    fn fail<R>(&mut self, expected: &'static str) -> Result<R, NpyError> {
        let at = self.start();
        let rest = &self.text[at..];
        let found = if rest.is_empty() { "its end".to_owned() } else { format!("`{}`", excerpt(rest)) };
        Err(NpyError::Header { at, expected, found })
    }

    /// What stands between quotes. A name of NumPy's has nothing to escape.
    fn string(&mut self) -> Result<&'a [u8], NpyError> {
        let Some(quote @ (b'\'' | b'"')) = self.peek() else { return self.fail("a string in quotes") };
        let rest = &self.text[self.at + 1..];
        match rest.iter().position(|byte| *byte == quote || *byte == b'\\') {
            Some(len) if rest[len] == quote => {
                self.at += len + 2;
                Ok(&rest[..len])
            }
            _ => self.fail("a string without backslashes, with its second quote"),
        }
    }

    /// `True` or `False`.
    fn boolean(&mut self) -> Result<bool, NpyError> {
        let start = self.start();
        for (word, value) in [("True", true), ("False", false)] {
            if self.text[start..].starts_with(word.as_bytes()) {
                self.at += word.len();
                return Ok(value);
            }
        }
        self.fail("`True` or `False`")
    }

    /// A tuple of sizes: `()`, `(3,)`, `(2, 3)`.
    fn sizes(&mut self) -> Result<Vec<usize>, NpyError> {
        let mut sizes = Vec::new();
        self.expect(b'(', "`(`, with the sizes")?;
        while !self.eat(b')') {
            if sizes.len() == MAX_AXES {
                return self.fail("`)` after at most 64 sizes");
            }
            sizes.push(self.size()?);
            let comma = self.eat(b',');
            // `(3)` is a number to Python.
            if !comma && (self.peek() != Some(b')') || sizes.len() == 1) {
                return self.fail("`,`");
            }
        }
        Ok(sizes)
    }

    /// A size, which Python 2 wrote as `3L` where it was large.
    fn size(&mut self) -> Result<usize, NpyError> {
        let start = self.start();
        let mut size = Some(0usize);
        while let Some(digit @ b'0'..=b'9') = self.text.get(self.at) {
            size = size.and_then(|size| size.checked_mul(10)?.checked_add((digit - b'0').into()));
            self.at += 1;
        }
        match size {
            Some(size) if self.at > start => {
                self.at += usize::from(self.text.get(self.at) == Some(&b'L'));
                Ok(size)
            }
            Some(_) => self.fail("a size, which is a number of digits"),
            None => {
                self.at = start;
                self.fail("a size that fits in memory's addresses")
            }
        }
    }

    /// The text of any literal, up to the comma or bracket that ends it: the type of a record is a list of tuples.
    fn literal(&mut self) -> Result<&'a [u8], NpyError> {
        let start = self.start();
        let mut open = 0usize;
        loop {
            match self.text.get(self.at) {
                Some(b'\'' | b'"') => {
                    self.string()?;
                    continue;
                }
                Some(b'(' | b'[' | b'{') => open += 1,
                Some(b',' | b'}') if open == 0 => break,
                Some(b')' | b']' | b'}') if open > 0 => open -= 1,
                Some(b')' | b']') | None => return self.fail("the type of the elements"),
                Some(_) => {}
            }
            self.at += 1;
        }
        Ok(self.text[start..self.at].trim_ascii_end())
    }
}

/// The beginning of a text, for a message.
fn excerpt(text: &[u8]) -> String {
    const LEN: usize = 60;
    let text = text.trim_ascii_end();
    if text.len() <= LEN {
        return String::from_utf8_lossy(text).to_string();
    }
    format!("{}…", String::from_utf8_lossy(&text[..LEN]))
}
