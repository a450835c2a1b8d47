//! `index!`: constant positions.

use proc_macro::TokenTree;

use crate::Written;
use crate::entry::{Entry, entries};
use crate::place::Place;
use crate::refusal::Refusal;
use crate::tokens::{Library, text, tuple};

pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let indices = entries(tokens, Place::Index)?.into_iter().map(|index| {
        let index = Entry::read(index, Place::Index).map_err(|refusal| with_all(refusal, tokens));
        Ok(index?.write(library))
    });
    let span = library.span;
    let indices = tuple(indices.collect::<Result<_, _>>()?, span);
    Ok(library.new_of(&["shape", "index", "At"], vec![vec![indices]]))
}

/// What ends in a colon goes on with all indices.
fn with_all(refusal: Refusal, tokens: &[TokenTree]) -> Refusal {
    refusal.map(|sentence| match sentence.strip_suffix(": ") {
        Some(slice) if slice.ends_with("slice") => format!("{sentence}`x.slice(slice![{}])`", text(tokens)),
        Some(_) => format!("{sentence}`x[[{}]]`", text(tokens)),
        None => sentence,
    })
}
