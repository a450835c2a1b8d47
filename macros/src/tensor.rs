//! `tensor!`: the shape of nested elements, counted off what is written.

use proc_macro::{Delimiter, TokenTree};

use crate::Written;
use crate::entry::opened;
use crate::number::{Value, value};
use crate::numeral::numeral;
use crate::refusal::Refusal;
use crate::tokens::{
    Library, Tokens, begins_with, between_commas, group, ident, inside, is_punct, position_of, text, tuple, turbofish,
};

const EMPTY: &str = "a tensor has at least one element, so that a mean and a maximum always exist";

pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    let mut sizes = Vec::new();
    measure(tokens, tokens, 0, &mut sizes)?;
    let span = library.span;
    let shape = tuple(sizes.into_iter().map(|size| numeral(library, size)).collect(), span);
    let any = || vec![ident("_", span)];
    let arguments = vec![any(), vec![shape], any()];
    let mut call = turbofish(library.path(&["tensor", "from_literal"]), arguments, span);
    let elements = group(Delimiter::Bracket, tokens.to_vec(), span);
    call.push(group(Delimiter::Parenthesis, vec![elements], span));
    Ok(call)
}

/// Finds the sizes of a list from a depth on, or compares them with those that were found.
fn measure(list: &[TokenTree], written: &[TokenTree], depth: usize, sizes: &mut Vec<usize>) -> Result<(), Refusal> {
    if depth == 8 {
        return Err(Refusal::at(written, "a tensor has at most 8 axes"));
    }
    if let Some(at) = position_of(list, ";") {
        let is_list = between_commas(&list[..at], false).len() > 1;
        let text = if is_list { refuses_semicolons(list) } else { refuses_repeat(&list[..at], &list[at + 1..]) };
        return Err(Refusal::at(written, text));
    }
    let parts = between_commas(list, false);
    if parts.is_empty() {
        return Err(Refusal::at(written, EMPTY));
    }
    if let Some(at) = parts.iter().position(|part| part.is_empty()) {
        let before = at.checked_sub(1).map_or(written, |before| parts[before]);
        return Err(Refusal::at(before, "an element is missing before a comma"));
    }
    match sizes.get(depth) {
        None => sizes.push(parts.len()),
        Some(&size) if size != parts.len() => {
            let (these, those) = (counted(parts.len()), counted(size));
            let text = format!("this row has {these}, and those before it have {those}: rows are of one length");
            return Err(Refusal::at(written, text));
        }
        Some(_) => {}
    }
    let rows: Vec<Option<Tokens>> = parts.iter().map(|part| row(part)).collect();
    let is_only = parts.len() == 1;
    let has_rows = rows.iter().any(Option::is_some);
    for (part, row) in parts.into_iter().zip(&rows) {
        match row {
            Some(_) if rows[0].is_none() && is_number(list) => {
                return Err(Refusal::at(part, "a row stands beside numbers: write rows only, or numbers only"));
            }
            Some(row) => measure(row, part, depth + 1, sizes)?,
            None if has_rows && is_number(part) => {
                return Err(Refusal::at(part, "a number stands beside rows: write rows only, or numbers only"));
            }
            None => element(part, is_only)?,
        }
    }
    Ok(())
}

/// What is in the brackets of a row.
fn row(part: &[TokenTree]) -> Option<Tokens> {
    match part {
        [TokenTree::Group(_)] => inside(&opened(part).0, Delimiter::Bracket),
        _ => None,
    }
}

/// Whether tokens begin with a number.
fn is_number(tokens: &[TokenTree]) -> bool {
    matches!(tokens.iter().find(|token| !is_punct(Some(token), '-')), Some(TokenTree::Literal(_)))
}

fn counted(elements: usize) -> String {
    if elements == 1 { "1 element".to_owned() } else { format!("{elements} elements") }
}

/// Looks at one element.
fn element(tokens: &[TokenTree], is_only: bool) -> Result<(), Refusal> {
    let refuse = |text: String| Err(Refusal::at(tokens, text));
    match tokens {
        [TokenTree::Group(list)] if list.delimiter() == Delimiter::Brace => {
            let list: Tokens = list.stream().into_iter().collect();
            if between_commas(&list, false).len() > 1 && position_of(&list, ";").is_none() {
                return refuse(format!("a row stands in brackets: `[{}]`", text(&list)));
            }
            return Ok(());
        }
        [_] => return Ok(()),
        [TokenTree::Ident(vec), bang, TokenTree::Group(list)]
            if is_only && vec.to_string() == "vec" && is_punct(Some(bang), '!') =>
        {
            // Of several, each may well be an element.
            let list = text(&list.stream().into_iter().collect::<Tokens>());
            return refuse(format!(
                "the length of a `Vec` is known only when the program runs. Write the elements alone: `tensor![{list}]`"
            ));
        }
        [TokenTree::Literal(_), next @ (TokenTree::Literal(_) | TokenTree::Ident(_)), ..]
            if next.to_string() != "as" =>
        {
            let text = format!("a comma is missing before `{next}`: elements are separated by commas");
            return Err(Refusal::at(std::slice::from_ref(next), text));
        }
        [TokenTree::Group(first), next @ TokenTree::Group(second)]
            if first.delimiter() == Delimiter::Bracket
                && second.delimiter() == Delimiter::Bracket
                && second.stream().into_iter().any(|token| is_punct(Some(&token), ',')) =>
        {
            let text = "a comma is missing before this row: rows are separated by commas";
            return Err(Refusal::at(std::slice::from_ref(next), text));
        }
        _ => {}
    }
    let Some(at) = position_of(tokens, "..") else { return Ok(()) };
    if begins_with(&tokens[at..], "...") {
        return refuse("the elements of a tensor are written one by one".to_owned());
    }
    let is_inclusive = is_punct(tokens.get(at + 2), '=');
    let (from, to) = (value(&tokens[..at]), value(&tokens[at + 2 + usize::from(is_inclusive)..]));
    if let (Some(Value::Number(from)), Some(Value::Number(to))) = (from, to) {
        let count = to - from + i128::from(is_inclusive);
        if count > 0 {
            let start = if from == 0 { String::new() } else { format!(" + {from}") };
            return refuse(format!(
                "a range is not a list of elements. Write `Tensor::<i64, shape![{count}]>::arange(){start}`"
            ));
        }
    }
    refuse("a range is not a list of elements. `Tensor::<i64, shape![5]>::arange()` counts from 0 to 4".to_owned())
}

/// `tensor![1, 2; 3, 4]`
fn refuses_semicolons(list: &[TokenTree]) -> String {
    let rows = list.split(|token| is_punct(Some(token), ';')).map(|row| format!("[{}]", text(row)));
    format!("each row stands in brackets of its own: `{}`", rows.collect::<Vec<_>>().join(", "))
}

/// `tensor![0.0; 3]`
fn refuses_repeat(element: &[TokenTree], count: &[TokenTree]) -> String {
    let length = match value(count) {
        Some(Value::Number(number)) if number > 0 => number.to_string(),
        _ => match text(count) {
            name if name.starts_with(char::is_uppercase) => format!("{{{name}}}"),
            _ => "3".to_owned(),
        },
    };
    format!(
        "`tensor!` lists its elements one by one. A tensor of equal ones is `Tensor::<_, shape![{length}]>::full({})`",
        text(element)
    )
}
