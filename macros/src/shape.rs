//! `shape!` and `dim!`.

use proc_macro::TokenTree;

use crate::Written;
use crate::entry::{Entry, entries};
use crate::place::Place;
use crate::refusal::Refusal;
use crate::tokens::{Library, text, tuple};

/// A tuple of dimensions.
pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let entries = entries(tokens, Place::Shape)?;
    if let Some(ninth) = entries.get(8) {
        return Err(Refusal::at(ninth, format!("a shape has at most 8 axes, and these are {}", entries.len())));
    }
    let sizes = entries.iter().map(|size| Ok(Entry::read(size, Place::Shape)?.write(library)));
    Ok(vec![tuple(sizes.collect::<Result<_, _>>()?, library.span)])
}

/// A dimension.
pub(crate) fn dim(library: &Library, tokens: &[TokenTree]) -> Written {
    let entries = entries(tokens, Place::Dim)?;
    match entries[..] {
        [size] => Ok(Entry::read(size, Place::Dim)?.write(library)),
        [] => Err(Refusal::at(tokens, "a size is missing: write `dim!(64)`")),
        _ => Err(Refusal::at(tokens, format!("`dim!` writes one size. A shape is written `shape![{}]`", text(tokens)))),
    }
}
