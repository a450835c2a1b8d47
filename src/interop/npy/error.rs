//! What can be wrong with a file.

use core::fmt;
use std::io;
use std::string::String;
use std::vec::Vec;

use crate::interop::sizes::SizeList;

/// Why a NumPy file was not read or written.
#[derive(Debug)]
#[non_exhaustive]
pub enum NpyError {
    /// Reading or writing failed.
    Io(io::Error),
    /// The file is not an `.npy` file, for it does not begin with `\x93NUMPY`.
    NotNpy {
        /// What it begins with.
        found: Vec<u8>,
    },
    /// A version of the format other than 1.0, 2.0 and 3.0.
    Version {
        /// The version in the file.
        found: (u8, u8),
    },
    /// The header is longer than that of any array with a known element type.
    HeaderTooLong {
        /// As many bytes would be read.
        limit: usize,
        /// As many bytes are claimed.
        found: usize,
    },
    /// The header is not the dictionary that it should be.
    Header {
        /// After how many bytes of the header.
        at: usize,
        /// What should stand there.
        expected: &'static str,
        /// What does.
        found: String,
    },
    /// The array has elements of another type.
    Dtype {
        /// The type that was asked for, in NumPy's words without the byte order: `f4`.
        expected: &'static str,
        /// The type in the file, as it stands there.
        found: String,
    },
    /// The name of the elements' type means types of other sizes on other machines, as `int` does.
    UncertainDtype {
        /// The type that was asked for, in NumPy's words without the byte order: `i8`.
        expected: &'static str,
        /// The type in the file, as it stands there.
        found: String,
    },
    /// The array has another shape.
    Shape {
        /// The shape that was asked for; `None` where a length is free.
        expected: Vec<Option<usize>>,
        /// The shape in the file.
        found: Vec<usize>,
    },
    /// The array does not fit in memory's addresses.
    TooLarge {
        /// The shape in the file.
        found: Vec<usize>,
    },
    /// The file ends early.
    EndsEarly {
        /// Which part of the file it ends in.
        part: &'static str,
        /// How many bytes that part has.
        expected: usize,
        /// How many bytes of it are there.
        found: usize,
    },
    /// A byte that should be a bool is neither 0 nor 1.
    NotBool {
        /// The byte.
        found: u8,
    },
    /// The archive has no array of that name.
    NoSuchArray {
        /// The name that was asked for.
        expected: String,
        /// The names of the arrays that there are.
        found: Vec<String>,
    },
    /// The archive is not as it should be.
    Archive {
        /// What is wrong, in words.
        found: String,
    },
}

impl fmt::Display for NpyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NpyError::Io(error) => write!(f, "{error}"),
            NpyError::NotNpy { found } => {
                write!(f, "expected an .npy file, which begins with \"\\x93NUMPY\", found \"{}\"", found.escape_ascii())
            }
            NpyError::Version { found: (major, minor) } => {
                write!(f, "expected version 1.0, 2.0 or 3.0 of the .npy format, found {major}.{minor}")
            }
            NpyError::HeaderTooLong { limit, found } => {
                write!(f, "expected a header of at most {limit} bytes, found one of {found}")
            }
            NpyError::Header { at, expected, found } => {
                write!(f, "expected {expected} at byte {at} of the header, found {found}")
            }
            NpyError::Dtype { expected, found } => write!(f, "expected elements of type {expected}, found {found}"),
            NpyError::UncertainDtype { expected, found } => {
                write!(
                    f,
                    "expected elements of type {expected}, found {found}, which has another size on other machines"
                )
            }
            NpyError::Shape { expected, found } => write_shapes(f, expected, found),
            NpyError::TooLarge { found } => {
                let found = SizeList::of(found);
                write!(f, "expected an array that fits in memory, found one of shape {found}")
            }
            NpyError::EndsEarly { part, expected, found } => {
                write!(f, "the file ends in its {part}: expected {expected} bytes, found {found}")
            }
            NpyError::NotBool { found } => write!(f, "expected a bool, which is 0 or 1, found the byte {found}"),
            NpyError::NoSuchArray { expected, found } => {
                write!(f, "expected an array named {expected:?} in the archive, found {found:?}")
            }
            NpyError::Archive { found } => f.write_str(found),
        }
    }
}

fn write_shapes(f: &mut fmt::Formatter<'_>, expected: &[Option<usize>], found: &[usize]) -> fmt::Result {
    let free = expected.first() == Some(&None);
    let sizes: Vec<usize> = expected.iter().copied().flatten().collect();
    let (expected, found) = (SizeList { free, sizes: &sizes }, SizeList::of(found));
    write!(f, "expected an array of shape {expected}, found one of shape {found}")
}

impl core::error::Error for NpyError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            NpyError::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for NpyError {
    fn from(error: io::Error) -> Self {
        NpyError::Io(error)
    }
}
