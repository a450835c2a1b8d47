//! `axes!`: numbers from either end, and dimensions.

use proc_macro::{Delimiter, Literal, TokenTree};

use crate::Written;
use crate::entry::{Entry, entries, opened};
use crate::number::{Value, value};
use crate::place::Place;
use crate::refusal::Refusal;
use crate::tokens::{Library, Tokens, group, ident, inside, is_punct, punct, tuple, turbofish};

/// A tuple of axes.
pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let axes = entries(tokens, Place::Axes)?.into_iter().map(|axis| write_axis(library, axis));
    Ok(vec![tuple(axes.collect::<Result<_, _>>()?, library.span)])
}

fn write_axis(library: &Library, tokens: &[TokenTree]) -> Written {
    let (tokens, _) = opened(tokens);
    let span = library.span;
    let numbered = |number: Tokens| turbofish(library.path(&["shape", "axes", "Axis"]), vec![number], span);
    let is_negative = is_punct(tokens.first(), '-');
    if let Some(Value::Number(number)) = value(&tokens) {
        let Ok(distance) = isize::try_from(number).map(isize::unsigned_abs) else {
            return Err(Refusal::at(&tokens, "no shape has such an axis"));
        };
        let mut literal = Literal::usize_unsuffixed(distance);
        literal.set_span(span);
        let mut axis = Tokens::new();
        if number < 0 {
            axis.push(punct('-', span));
        }
        axis.push(literal.into());
        return Ok(numbered(axis));
    }
    // A constant of any type of integers.
    if let Some(constant) = inside(&tokens[usize::from(is_negative)..], Delimiter::Brace) {
        if constant.is_empty() {
            return Err(Refusal::at(&tokens, "an axis is missing in these braces"));
        }
        let constant = vec![group(Delimiter::Parenthesis, constant, span), ident("as", span), ident("isize", span)];
        let mut axis = vec![group(Delimiter::Parenthesis, constant, span)];
        if is_negative {
            axis.insert(0, punct('-', span));
        }
        return Ok(numbered(vec![group(Delimiter::Brace, axis, span)]));
    }
    let dimension = Entry::read(&tokens, Place::Axes)?.write(library);
    let arguments = vec![dimension, vec![ident("_", span)]];
    let mut new = turbofish(library.path(&["shape", "axes", "AxisOf"]), arguments, span);
    new.extend(crate::tokens::joined(':', ':', span));
    new.extend([ident("new", span), group(Delimiter::Parenthesis, Tokens::new(), span)]);
    Ok(new)
}
