//! `pad!`: widths before and after each axis.

use proc_macro::{Delimiter, TokenTree};

use crate::Written;
use crate::entry::{Entry, entries, opened};
use crate::place::Place;
use crate::refusal::Refusal;
use crate::tokens::{Library, between_commas, generic, inside, text, tuple};

pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let widths = entries(tokens, Place::Pad)?.into_iter().map(|width| write_width(library, width));
    let span = library.span;
    let widths = tuple(widths.collect::<Result<_, _>>()?, span);
    Ok(library.new_of(&["shape", "pad", "Widths"], vec![vec![widths]]))
}

fn write_width(library: &Library, tokens: &[TokenTree]) -> Written {
    let (tokens, _) = opened(tokens);
    let parts = inside(&tokens, Delimiter::Parenthesis).unwrap_or_default();
    let (before, after) = match between_commas(&parts, true)[..] {
        [before, after]
            if [before, after].iter().all(|side| {
                inside(side, Delimiter::Parenthesis).is_none_or(|side| between_commas(&side, true).len() < 2)
            }) =>
        {
            (Entry::read(before, Place::Pad)?, Entry::read(after, Place::Pad)?)
        }
        [] | [_] => {
            let both = || Entry::read(&tokens, Place::Pad);
            (both()?, both()?)
        }
        [first, ..] if inside(first, Delimiter::Parenthesis).is_some() => {
            let text = format!("each axis has its entry, without further parentheses: `pad![{}]`", text(&parts));
            return Err(Refusal::at(&tokens, text));
        }
        _ => return Err(Refusal::at(&tokens, "an entry of `pad!` is one number, or `(before, after)`")),
    };
    let span = library.span;
    let path = |name: &str| library.path(&["shape", "pad", name]);
    Ok(match (before, after) {
        (Entry::Number(0), Entry::Number(0)) => path("Unpadded"),
        (Entry::Number(0), after) => generic(path("After"), vec![after.write(library)], span),
        (before, Entry::Number(0)) => generic(path("Before"), vec![before.write(library)], span),
        (before, after) => generic(path("Around"), vec![before.write(library), after.write(library)], span),
    })
}
