//! As much of Python's literals as there is in headers.
//!
//! The parser does not recurse, so nothing that nests can exhaust a stack.

use std::borrow::ToOwned;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::NpyError;

/// The most axes of NumPy's arrays.
const MAX_AXES: usize = 64;

/// A text that is read from left to right.
pub(super) struct Parser<'a> {
    pub(super) text: &'a [u8],
    pub(super) at: usize,
    /// Whether Python 2 may have written it, which is so before version 3.0 of the format.
    pub(super) is_python_2: bool,
}

/// The type of the elements as it stands in a header.
pub(super) struct Dtype<'a> {
    pub(super) text: &'a [u8],
    /// What is between the quotes, if it is a string.
    pub(super) name: Option<&'a [u8]>,
}

impl<'a> Parser<'a> {
    /// Where the next word begins, after spaces and comments.
    pub(super) fn start(&mut self) -> usize {
        loop {
            match self.text.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t' | b'\x0c') => self.at += 1,
                Some(b'#') => {
                    let comment = &self.text[self.at..];
                    self.at += comment.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(comment.len());
                }
                _ => return self.at,
            }
        }
    }

    /// How many parentheses open here.
    pub(super) fn parentheses(&mut self) -> usize {
        let mut open = 0;
        while self.eat(b'(') {
            open += 1;
        }
        open
    }

    /// As many parentheses that close.
    pub(super) fn close(&mut self, open: usize) -> Result<(), NpyError> {
        (0..open).try_for_each(|_| self.expect(b')', "`)`"))
    }

    /// A value in as many parentheses as there are around it.
    pub(super) fn parenthesized<R>(&mut self, value: fn(&mut Self) -> Result<R, NpyError>) -> Result<R, NpyError> {
        let open = self.parentheses();
        let value = value(self)?;
        self.close(open)?;
        Ok(value)
    }

    /// The next byte that is not a space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let start = self.start();
        self.text.get(start).copied()
    }

    /// Whether that is `byte`, which is then read.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.peek() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    pub(super) fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), NpyError> {
        if self.eat(byte) { Ok(()) } else { self.fail(expected) }
    }

    /// The error that something else stands here.
    pub(super) fn fail<R>(&mut self, expected: &'static str) -> Result<R, NpyError> {
        let at = self.start();
        let rest = &self.text[at..];
        let found = if rest.is_empty() { "its end".to_owned() } else { format!("`{}`", excerpt(rest)) };
        Err(NpyError::Header { at, expected, found })
    }

    /// What stands between quotes, after a letter that says nothing. A name of NumPy's has nothing to escape.
    pub(super) fn string(&mut self) -> Result<&'a [u8], NpyError> {
        let start = self.start();
        let letters = matches!(self.text.get(start), Some(b'u' | b'U' | b'r' | b'R'));
        let at = start + usize::from(letters);
        let Some(quote @ (b'\'' | b'"')) = self.text.get(at) else { return self.fail("a string in quotes") };
        let rest = &self.text[at + 1..];
        match rest.iter().position(|byte| byte == quote || *byte == b'\\') {
            // Three quotes are another kind of string.
            Some(0) if rest.get(1) == Some(quote) => {}
            Some(len) if rest[len] == *quote => {
                self.at = at + 1 + len + 1;
                return Ok(&rest[..len]);
            }
            _ => {}
        }
        self.fail("a string without backslashes, with its second quote")
    }

    /// `True` or `False`.
    pub(super) fn boolean(&mut self) -> Result<bool, NpyError> {
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
    pub(super) fn sizes(&mut self) -> Result<Vec<usize>, NpyError> {
        let mut sizes = Vec::new();
        self.expect(b'(', "`(`, with the sizes")?;
        // The innermost of them belong to the first size, the outermost to the tuple.
        let mut open = 1 + self.parentheses();
        if self.eat(b')') {
            self.close(open - 1)?;
            return Ok(sizes);
        }
        sizes.push(self.size()?);
        while open > 1 && self.eat(b')') {
            open -= 1;
        }
        // `(3)` is a number to Python.
        self.expect(b',', "`,`")?;
        while !self.eat(b')') {
            if sizes.len() == MAX_AXES {
                return self.fail("`)` after at most 64 sizes");
            }
            sizes.push(self.parenthesized(Self::size)?);
            if !self.eat(b',') && self.peek() != Some(b')') {
                return self.fail("`,`");
            }
        }
        self.close(open - 1)?;
        Ok(sizes)
    }

    /// A size, as a number of Python. Python 2 wrote `3L` where it was large.
    fn size(&mut self) -> Result<usize, NpyError> {
        let start = self.start();
        let radix = match self.text[start..] {
            [b'0', b'x' | b'X', ..] => 16,
            [b'0', b'o' | b'O', ..] => 8,
            [b'0', b'b' | b'B', ..] => 2,
            _ => 10,
        };
        self.at += if radix == 10 { 0 } else { 2 };
        let (digits, mut size) = (self.at, Some(0usize));
        loop {
            // Between digits, and after `0x`, there may be an underscore.
            let underscore = self.text.get(self.at) == Some(&b'_') && (self.at > digits || radix != 10);
            let at = self.at + usize::from(underscore);
            let Some(digit) = self.text.get(at).and_then(|byte| char::from(*byte).to_digit(radix)) else { break };
            size = size.and_then(|size| size.checked_mul(radix as usize)?.checked_add(digit as usize));
            self.at = at + 1;
        }
        if self.at == digits {
            self.at = start;
            return self.fail("a size, which is a number of digits");
        }
        let Some(size) = size else {
            self.at = start;
            return self.fail("a size that fits in memory's addresses");
        };
        if radix == 10 && self.text[digits] == b'0' && size > 0 {
            // An octal number to Python 2, nothing to Python 3.
            self.at = start;
            return self.fail("a size without zeros before it");
        }
        self.at += usize::from(self.is_python_2 && self.text.get(self.at) == Some(&b'L'));
        Ok(size)
    }

    /// The type of the elements: a string, else whatever stands there.
    pub(super) fn dtype(&mut self) -> Result<Dtype<'a>, NpyError> {
        let start = self.start();
        let name = self.parenthesized(Self::string).ok().filter(|_| matches!(self.peek(), Some(b',' | b'}')));
        if name.is_none() {
            self.at = start;
            return Ok(Dtype { text: self.literal()?, name });
        }
        Ok(Dtype { text: self.text[start..self.at].trim_ascii_end(), name })
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
                Some(b'#') => {
                    self.start();
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
pub(super) fn excerpt(text: &[u8]) -> String {
    const LEN: usize = 60;
    let text = text.trim_ascii_end();
    if text.len() <= LEN {
        return String::from_utf8_lossy(text).to_string();
    }
    format!("{}…", String::from_utf8_lossy(&text[..LEN]))
}
