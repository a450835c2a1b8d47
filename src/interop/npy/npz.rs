//! Archives of arrays by name: `.npz`, which is a ZIP archive of `.npy` files.

use std::format;
use std::string::ToString;

use super::NpyError;

pub use reader::NpzReader;
pub use writer::NpzWriter;

mod reader;
mod writer;

/// What the name of an array ends in, inside of the archive.
const SUFFIX: &str = ".npy";

fn twice(name: &str) -> NpyError {
    NpyError::Archive { found: format!("there are two arrays named {name:?} in the archive") }
}

/// Failed reads stay what they are; what is wrong with the archive itself is said in words.
fn damaged(error: rawzip::Error) -> NpyError {
    match error.into_kind() {
        rawzip::ErrorKind::IO(error) => NpyError::Io(error),
        kind => NpyError::Archive { found: kind.to_string() },
    }
}
