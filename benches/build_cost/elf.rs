//! The sizes that an executable file of 64 bits names of itself.

use std::fs;
use std::path::Path;

/// What an executable takes.
#[derive(Clone, Copy)]
pub(crate) struct Executable {
    /// The bytes of its code, the section `.text`.
    pub(crate) code: usize,
    /// The bytes of the file.
    pub(crate) file: usize,
    /// The characters of the longest name in its table of symbols.
    pub(crate) longest_symbol: usize,
}

impl Executable {
    /// Reads the section headers.
    pub(crate) fn read(path: &Path) -> Self {
        let bytes = fs::read(path).expect("rustc has written the executable");
        assert!(bytes.starts_with(b"\x7fELF\x02\x01"), "an ELF file of 64 bits, little-endian");
        let headers = number(&bytes, 0x28, 8);
        let (size, count) = (number(&bytes, 0x3A, 2), number(&bytes, 0x3C, 2));
        let names = section(&bytes, headers + size * number(&bytes, 0x3E, 2));
        let find = |name: &[u8]| {
            let is = |header: &usize| strings(&names[number(&bytes, *header, 4)..]).next() == Some(name);
            (0..count).map(|index| headers + size * index).find(is).map(|header| section(&bytes, header))
        };
        let symbols = find(b".strtab").expect("the executable is not stripped");
        Executable {
            code: find(b".text").expect("there is code").len(),
            file: bytes.len(),
            longest_symbol: strings(symbols).map(<[u8]>::len).max().unwrap_or(0),
        }
    }
}

/// The contents of a section, by the place of its header.
fn section(bytes: &[u8], header: usize) -> &[u8] {
    &bytes[number(bytes, header + 0x18, 8)..][..number(bytes, header + 0x20, 8)]
}

/// The strings of a table, each of which ends with a zero.
fn strings(table: &[u8]) -> impl Iterator<Item = &[u8]> {
    table.split(|byte| *byte == 0)
}

/// A little-endian number of so many bytes.
fn number(bytes: &[u8], place: usize, length: usize) -> usize {
    bytes[place..][..length].iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}
