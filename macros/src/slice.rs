//! `slice!`: parts, steps and indices of axes.

use proc_macro::{Delimiter, Literal, TokenTree};

use crate::Written;
use crate::entry::{Entry, bare, entries, opened};
use crate::numeral::numeral;
use crate::place::Place;
use crate::refusal::Refusal;
use crate::tokens::{Library, begins_with, generic, group, inside, is_punct, position_of, punct, text, tuple};

pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let entries = entries(tokens, Place::Slice)?;
    let entries = entries.into_iter().enumerate().map(|(axis, entry)| write_entry(library, entry, axis));
    let span = library.span;
    let entries = tuple(entries.collect::<Result<_, _>>()?, span);
    Ok(library.new_of(&["shape", "slice", "Slice"], vec![vec![entries]]))
}

/// A bound, counted from the start or from the end.
enum Bound {
    Start(Entry),
    End(Entry),
}

use Bound::{End, Start};
use Entry::Number;

fn write_entry(library: &Library, tokens: &[TokenTree], axis: usize) -> Written {
    let (tokens, _) = opened(tokens);
    if let Some(text) = refuses(&tokens, axis) {
        return Err(Refusal::at(&tokens, text));
    }
    let span = library.span;
    let path = |name: &str| library.path(&["shape", "slice", name]);
    let (part, step) = match position_of(&tokens, ";") {
        Some(at) => (&tokens[..at], Some(&tokens[at + 1..])),
        None => (&*tokens, None),
    };
    let range = position_of(part, "..");
    if let Some(step) = step {
        let Some(range) = range else {
            let text = "a step stands behind a part of an axis, as in `..;2` or `1..9;2`";
            return Err(Refusal::at(&tokens, text));
        };
        let step = write_step(library, step, &tokens)?;
        return Ok(generic(path("Every"), vec![step, write_part(library, part, range)?], span));
    }
    if let Some(range) = range {
        return Ok(generic(path("Part"), vec![write_part(library, part, range)?], span));
    }
    Ok(match bound(part, true)? {
        Start(Number(0)) | End(Number(0)) => path("First"),
        End(Number(1)) => path("FromEnd"),
        End(index) => generic(path("AtFromEnd"), vec![index.write(library)], span),
        Start(index) => generic(path("AtIndex"), vec![index.write(library)], span),
    })
}

/// Reads a number with its sign.
fn bound(tokens: &[TokenTree], is_index: bool) -> Result<Bound, Refusal> {
    let for_range = |refusal: Refusal| match is_index {
        true => refusal,
        false => refusal.map(|text| match text.split_once("; `x.subtensor") {
            Some((text, _)) => format!("{text}, or take a `TensorVec`, which has parts of any length"),
            None => text,
        }),
    };
    let (tokens, _) = opened(tokens);
    if is_punct(tokens.first(), '-') && tokens.len() > 1 {
        return Ok(End(Entry::read(&tokens[1..], Place::Slice).map_err(for_range)?));
    }
    Ok(Start(Entry::read(&tokens, Place::Slice).map_err(for_range)?))
}

fn write_step(library: &Library, tokens: &[TokenTree], entry: &[TokenTree]) -> Written {
    if tokens.is_empty() {
        return Err(Refusal::at(entry, "a step is missing behind the semicolon: `..;2` takes every second element"));
    }
    match bound(tokens, false)? {
        End(_) => Err(Refusal::at(tokens, "the step of a slice is at least 1: `flip` turns an axis round")),
        Start(Number(0)) => Err(Refusal::at(tokens, "the step of a slice is at least 1: a step of 0 does not go on")),
        Start(step) => Ok(step.write(library)),
    }
}

/// A part of an axis, whose two points stand at a place.
fn write_part(library: &Library, tokens: &[TokenTree], at: usize) -> Written {
    let is_inclusive = is_punct(tokens.get(at + 2), '=');
    let after = &tokens[at + 2 + usize::from(is_inclusive)..];
    if let Some(again) = position_of(after, "..") {
        let text = "a part has a start and an end. A step comes after a semicolon, as in `1..9;2`";
        return Err(Refusal::at(&after[again..], text));
    }
    let given = |tokens: &[TokenTree]| match tokens {
        [] => Ok(None),
        _ => bound(tokens, false).map(Some),
    };
    // 0 is the start, from wherever it is counted.
    let start = given(&tokens[..at])?.filter(|start| !matches!(start, Start(Number(0)) | End(Number(0))));
    let end = match (given(after)?, is_inclusive) {
        (None, true) => return Err(Refusal::at(tokens, "the last element is missing behind `..=`")),
        (Some(end), true) => next(library, end, after)?,
        (Some(End(Number(0))), false) => Some(Start(Number(0))),
        (end, _) => end,
    };
    let is_empty = match (&start, &end) {
        (_, Some(Start(Number(0)))) => true,
        (Some(Start(Number(from))), Some(Start(Number(to)))) => from >= to,
        (Some(End(Number(from))), Some(End(Number(to)))) => from <= to,
        _ => false,
    };
    if is_empty {
        return Err(Refusal::at(
            tokens,
            format!("the slice `{}` is empty, and there are no empty tensors", text(tokens)),
        ));
    }
    let span = library.span;
    let path = |name: &str| library.path(&["shape", "slice", "ranges", name]);
    let of = |name: &str, bounds: Vec<Entry>| {
        generic(path(name), bounds.into_iter().map(|bound| bound.write(library)).collect(), span)
    };
    Ok(match (start, end) {
        (None, None) => path("Whole"),
        (None, Some(Start(Number(1)))) => path("OnlyFirst"),
        (None, Some(Start(end))) => of("To", vec![end]),
        (None, Some(End(end))) => of("ButLast", vec![end]),
        (Some(End(Number(1))), None) => path("OnlyLast"),
        (Some(End(start)), None) => of("Last", vec![start]),
        (Some(End(start)), Some(End(end))) => of("LastButLast", vec![start, end]),
        (Some(End(start)), Some(Start(end))) => of("LastTo", vec![start, end]),
        (Some(Start(start)), None) => of("StartAt", vec![start]),
        (Some(Start(start)), Some(End(end))) => of("Between", vec![start, end]),
        (Some(Start(start)), Some(Start(end))) => of("FromTo", vec![start, end]),
    })
}

/// The bound behind this one.
fn next(library: &Library, end: Bound, tokens: &[TokenTree]) -> Result<Option<Bound>, Refusal> {
    let span = library.span;
    Ok(match end {
        Start(Number(last)) => Some(Start(Number(last + 1))),
        Start(Entry::Constant(constant)) => {
            let one = Literal::usize_unsuffixed(1).into();
            let sum = vec![group(Delimiter::Parenthesis, bare(&constant), span), punct('+', span), one];
            Some(Start(Entry::Constant(sum)))
        }
        Start(Entry::Type(size)) => {
            let sum = generic(library.path(&["dim", "Sum"]), vec![size, numeral(library, 1)], span);
            Some(Start(Entry::Type(sum)))
        }
        End(Number(1)) => None,
        End(Number(last)) if last > 1 => Some(End(Number(last - 1))),
        _ => return Err(Refusal::at(tokens, "this end is written without `=`, by the element behind it")),
    })
}

/// What NumPy or Python has for an entry, and what takes its place.
fn refuses(tokens: &[TokenTree], axis: usize) -> Option<String> {
    let written = text(tokens);
    if matches!(&*written, "None" | "newaxis" | "np.newaxis") {
        return Some(format!("`{written}` makes no new axis in a slice. `x.unsqueeze(axes![{axis}])` adds one"));
    }
    if let Some(list) = inside(tokens, Delimiter::Bracket) {
        return Some(format!(
            "a slice takes no list of elements. `x.take(&rows, axes![{axis}])` does, with `rows` as \
             `tensor![{}].to_indices().unwrap()`",
            text(&list)
        ));
    }
    if begins_with(tokens, "...") {
        return Some(
            "each axis has its own entry: `..` takes one axis whole, and those left out at the end are whole".into(),
        );
    }
    python(tokens)
}

/// What Python's colons are here.
fn python(tokens: &[TokenTree]) -> Option<String> {
    let is_name = |at: Option<usize>| matches!(at.and_then(|at| tokens.get(at)), Some(TokenTree::Ident(_)));
    let is_path = |at: usize| begins_with(&tokens[at..], "::") && is_name(at.checked_sub(1)) && is_name(Some(at + 2));
    let is_colon = |at: usize| is_punct(tokens.get(at), ':') && !is_path(at) && !at.checked_sub(1).is_some_and(is_path);
    let colons: Vec<usize> = (0..tokens.len()).filter(|&at| is_colon(at)).collect();
    let (&first, &last) = (colons.first()?, colons.last()?);
    let between = |from: usize, to: usize| text(&tokens[from..to]);
    let (start, rest) = (between(0, first), between(last + 1, tokens.len()));
    let written = text(tokens).replace(": ", ":");
    if position_of(tokens, "..").is_some() {
        return Some(format!("a step comes after a semicolon: `{start};{rest}`"));
    }
    let part = match colons.len() {
        1 => format!("{start}..{rest}"),
        2 if rest.starts_with('-') => {
            return Some(format!("`{written}` has a step below 1. `x.flip(axes![…])` turns an axis round"));
        }
        2 => {
            let end = between(first + 1, last);
            if rest.is_empty() || rest == "1" { format!("{start}..{end}") } else { format!("{start}..{end};{rest}") }
        }
        _ => return None,
    };
    Some(format!("a part of an axis is written with two dots: `{part}` instead of `{written}`"))
}
