//! `einsum!`: a generic function whose type parameters are letters, and its call. So the check of the shapes is rustc's.

use proc_macro::{Delimiter, Literal, Span, TokenTree};

use crate::Written;
use crate::literal::{Kind, kind};
use crate::refusal::Refusal;
use crate::tokens::{
    Library, Tokens, begins_with, between_commas, generic, group, ident, inside, is_punct, joined, position_of, punct,
    text, tuple, turbofish,
};

const FORM: &str = "`einsum!((n, k), (k, m) -> (n, m); &a, &b)`";
const MAX_LETTERS: usize = 8;

/// An axis, by its name and where that stands.
#[derive(Clone, Copy)]
struct Letter {
    name: char,
    span: Span,
}

/// What a call says.
struct Sum<'a> {
    /// Each operand with its letters.
    operands: Vec<(Vec<Letter>, &'a [TokenTree])>,
    result: Vec<Letter>,
    /// Those of the result, then those that are summed over.
    letters: Vec<Letter>,
}

pub(crate) fn write(library: &Library, tokens: &[TokenTree]) -> Written {
    Ok(vec![function(library, &read(tokens)?)])
}

fn read(tokens: &[TokenTree]) -> Result<Sum<'_>, Refusal> {
    if let Some(TokenTree::Literal(literal)) = tokens.first() {
        if let Kind::Text(notation) = kind(literal) {
            let text = format!("letters stand in tuples, without quotes: `{}`", in_tuples(&notation));
            return Err(Refusal::at(&tokens[..1], text));
        }
    }
    let semicolon = position_of(tokens, ";");
    let (letters, operands) = match semicolon {
        Some(at) => (&tokens[..at], &tokens[at + 1..]),
        None => (tokens, &tokens[..0]),
    };
    let Some(arrow) = position_of(letters, "->") else {
        if let Some(at) = position_of(letters, "=>") {
            return Err(Refusal::at(&letters[at..at + 2], "the arrow of `einsum!` is `->`"));
        }
        if is_punct(letters.first(), '&') {
            let text = format!("letters come first, and operands after a semicolon, as in {FORM}");
            return Err(Refusal::at(letters, text));
        }
        let last = &letters[letters.len().saturating_sub(1)..];
        let text = format!("the letters of the result are missing behind an arrow, as in {FORM}");
        return Err(Refusal::at(last, text));
    };
    let (named, result) = (&letters[..arrow], &letters[arrow + 2..]);
    let Some((result, rest)) = result.split_first() else {
        let text = "the letters of the result are missing behind the arrow: `()` is a single number";
        return Err(Refusal::at(&letters[arrow..], text));
    };
    let tuples = between_commas(named, false);
    let mut named = Vec::new();
    for tuple in &tuples {
        named.push(tuple_of_letters(tuple, "each operand")?);
    }
    let result = tuple_of_letters(std::slice::from_ref(result), "the result")?;
    if let Some(next) = rest.first() {
        let text = match is_punct(Some(next), ',') {
            true if semicolon.is_none() => "the operands come after a semicolon, and not a comma".to_owned(),
            _ => format!("expected a semicolon and the operands, as in {FORM}"),
        };
        return Err(Refusal::at(&rest[..1], text));
    }
    if let Some(at) = position_of(operands, ";") {
        return Err(Refusal::at(&operands[at..=at], "operands are separated by commas"));
    }
    let operands_given = between_commas(operands, false);
    if semicolon.is_none() || operands_given.is_empty() {
        let text = format!("the operands are missing: they come after a semicolon, as in {FORM}");
        return Err(Refusal::at(&letters[letters.len() - 1..], text));
    }
    if named.len() > 4 {
        return Err(Refusal::at(tuples[4], "`einsum!` multiplies at most 4 operands"));
    }
    if named.len() != operands_given.len() || operands_given.iter().any(|operand| operand.is_empty()) {
        let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
        let text = format!(
            "each operand has its letters: before the arrow there are {}, and behind the semicolon {}",
            count(named.len(), "tuple"),
            count(operands_given.len(), "operand")
        );
        return Err(Refusal::at(operands, text));
    }
    let all: Vec<Letter> = named.iter().flatten().copied().collect();
    let mut letters: Vec<Letter> = Vec::new();
    let is_among = |letters: &[Letter], name: char| letters.iter().any(|letter| letter.name == name);
    for &letter in &result {
        let Letter { name, span } = letter;
        let at = |text: String| Err(Refusal::at(&[ident("_", span)], text));
        if is_among(&letters, name) {
            return at(format!("the letter '{name}' stands twice in the result of `einsum!`"));
        }
        if !is_among(&all, name) {
            return at(format!("the letter '{name}' of the result of `einsum!` is at no operand"));
        }
        letters.push(letter);
    }
    for &letter in &all {
        if !is_among(&letters, letter.name) {
            letters.push(letter);
        }
        if letters.len() > MAX_LETTERS {
            return Err(Refusal::at(&[ident("_", letter.span)], "`einsum!` goes along at most 8 letters"));
        }
    }
    Ok(Sum { operands: named.into_iter().zip(operands_given).collect(), result, letters })
}

/// The letters in a tuple.
fn tuple_of_letters(tokens: &[TokenTree], of: &str) -> Result<Vec<Letter>, Refusal> {
    if let [TokenTree::Group(_), next @ TokenTree::Group(_), ..] = tokens {
        return Err(Refusal::at(std::slice::from_ref(next), "a comma is missing before these letters"));
    }
    if let [TokenTree::Group(_), next @ TokenTree::Punct(_), ..] = tokens {
        return Err(Refusal::at(std::slice::from_ref(next), "the arrow of `einsum!` is `->`"));
    }
    let Some(inside) = inside(tokens, Delimiter::Parenthesis) else {
        let letters: Vec<char> = text(tokens).chars().filter(char::is_ascii_alphabetic).collect();
        let example = if letters.is_empty() { "(n, k)".to_owned() } else { spelled(&letters) };
        return Err(Refusal::at(tokens, format!("the letters of {of} stand in parentheses: `{example}`")));
    };
    let letters: Result<Vec<Letter>, Refusal> = between_commas(&inside, false).into_iter().map(letter).collect();
    match letters {
        Ok(letters) if letters.len() > MAX_LETTERS => {
            Err(Refusal::at(tokens, "an operand of `einsum!` has at most 8 axes"))
        }
        letters => letters,
    }
}

fn letter(tokens: &[TokenTree]) -> Result<Letter, Refusal> {
    let given = text(tokens);
    if let ([token @ TokenTree::Ident(_)], Ok(name)) = (tokens, given.parse::<char>()) {
        if name.is_ascii_alphabetic() {
            return Ok(Letter { name, span: token.span() });
        }
    }
    let text = match tokens {
        [] => "a letter is missing before a comma".to_owned(),
        _ if begins_with(tokens, "..") => {
            "`einsum!` knows no ellipsis: write a letter for each axis, such as `b` for a batch".to_owned()
        }
        [TokenTree::Ident(_), TokenTree::Ident(_), ..] => {
            let letters: Vec<char> = given.chars().filter(char::is_ascii_alphabetic).collect();
            format!("letters are separated by commas: `{}`", spelled(&letters))
        }
        _ => format!("`einsum!` calls an axis by a single letter, a to z or A to Z, and `{given}` is none"),
    };
    Err(Refusal::at(tokens, text))
}

/// `(n, k)`
fn spelled(letters: &[char]) -> String {
    let letters: Vec<String> = letters.iter().map(char::to_string).collect();
    format!("({})", letters.join(", "))
}

/// NumPy's `nk,km->nm` as it is written here.
fn in_tuples(notation: &str) -> String {
    let (operands, result) = notation.split_once("->").unwrap_or((notation, ""));
    let tuple = |letters: &str| spelled(&letters.chars().filter(char::is_ascii_alphabetic).collect::<Vec<_>>());
    let operands: Vec<String> = operands.split(',').map(tuple).collect();
    format!("{} -> {}", operands.join(", "), tuple(result))
}

/// The function in a block, and its call.
fn function(library: &Library, sum: &Sum) -> TokenTree {
    let span = Span::mixed_site();
    let word = |name: &str| ident(name, span);
    let one = |name: &str| vec![word(name)];
    let path = |segments: &[&str]| library.path_at(segments, span);
    let list = |parts: Vec<Tokens>| vec![tuple(parts, span)];
    let letter = |letter: &Letter| one(&letter.name.to_string());
    let quoted = |name: char| vec![TokenTree::from(Literal::character(name))];
    let names = |letters: &[Letter]| letters.iter().map(letter).collect::<Vec<_>>();
    let called = |letters: &[Letter]| {
        let called = |found: &Letter| {
            generic(path(&["shape", "letters", "Letter"]), vec![quoted(found.name), letter(found)], span)
        };
        list(letters.iter().map(called).collect())
    };
    let bound = |parameter: Tokens, bounds: Tokens| {
        let mut clause = parameter;
        clause.push(punct(':', span));
        clause.extend(bounds);
        clause.push(punct(',', span));
        clause
    };

    let mut parameters = vec![one("T_")];
    parameters.extend(names(&sum.letters));
    let mut clauses = bound(one("T_"), path(&["element", "Number"]));
    clauses.extend(sum.letters.iter().flat_map(|found| bound(letter(found), path(&["Dim"]))));
    let (mut arguments, mut operands) = (Vec::new(), Vec::new());
    let (mut axes, mut shapes, mut storages) = (Vec::new(), Vec::new(), Vec::new());
    let (mut given, mut passed) = (Vec::new(), Vec::new());
    let mut result = list(names(&sum.result));
    let mut seen: Vec<char> = Vec::new();
    for (at, (letters, operand)) in sum.operands.iter().enumerate() {
        let argument = format!("x{at}_");
        let storage = format!("D{at}_");
        let shape = format!("S{at}_");
        let axis = |axis: usize| format!("N{at}{axis}_");
        for (number, found) in letters.iter().enumerate() {
            parameters.push(one(&axis(number)));
            let mut bounds = path(&["Dim"]);
            bounds.push(punct('+', span));
            let stands_for = path(&["shape", "letters", "StandsFor"]);
            let stands_for = generic(stands_for, vec![letter(found), quoted(found.name)], span);
            bounds.extend(stands_for.clone());
            clauses.extend(bound(one(&axis(number)), bounds));
            if seen.contains(&found.name) {
                // `<N as StandsFor<n, 'n'>>::Then<R>`
                let mut projection = vec![punct('<', span), word(&axis(number)), word("as")];
                projection.extend(stands_for);
                projection.push(punct('>', span));
                projection.extend(joined(':', ':', span));
                projection.extend(generic(one("Then"), vec![result], span));
                result = projection;
            }
            seen.push(found.name);
        }
        let axes_of_shape = vec![tuple((0..letters.len()).map(|number| one(&axis(number))).collect(), span)];
        let count = vec![TokenTree::from(Literal::usize_unsuffixed(letters.len()))];
        let called_by = path(&["shape", "letters", "CalledBy"]);
        parameters.push(one(&shape));
        clauses.extend(bound(one(&shape), generic(called_by, vec![axes_of_shape, count], span)));
        parameters.push(one(&storage));
        clauses.extend(bound(one(&storage), generic(path(&["Data"]), vec![one("T_")], span)));
        let shape = one(&shape);
        let mut tensor = vec![punct('&', span)];
        tensor.extend(generic(path(&["Tensor"]), vec![one("T_"), shape.clone(), one(&storage)], span));
        let mut argument_of_type = one(&argument);
        argument_of_type.extend([punct(':', span)]);
        argument_of_type.extend(tensor);
        arguments.push(argument_of_type);
        axes.push(called(letters));
        shapes.push(shape);
        storages.push(one(&storage));
        given.push(one(&argument));
        passed.push(operand.to_vec());
        operands.push(argument);
    }
    let mut kept = names(&sum.result);
    let summed = sum.letters[sum.result.len()..].iter();
    kept.extend(summed.map(|found| generic(path(&["Broadcast"]), vec![letter(found)], span)));
    let mut turbo = vec![one("T_"), result.clone(), list(kept), called(&sum.letters)];
    turbo.extend(axes);
    turbo.extend(shapes);
    turbo.extend(storages);

    let name = ["one", "two", "three", "four"][sum.operands.len() - 1];
    let call = |function: Tokens, arguments: Vec<Tokens>| {
        let mut call = function;
        call.push(group(Delimiter::Parenthesis, separated(arguments, span), span));
        call
    };
    let mut function = allowing(&["non_camel_case_types", "clippy::type_complexity"], span);
    function.extend([punct('#', span), group(Delimiter::Bracket, one("inline"), span)]);
    function.extend(generic(vec![word("fn"), word("__einsum")], parameters, span));
    function.push(group(Delimiter::Parenthesis, separated(arguments, span), span));
    function.extend(joined('-', '>', span));
    function.extend(generic(path(&["Tensor"]), vec![one("T_"), result], span));
    function.push(word("where"));
    function.extend(clauses);
    let body = call(turbofish(path(&["ops", "einsum", name]), turbo, span), given);
    function.push(group(Delimiter::Brace, body, span));
    // The call stands where the operands do: a message about all of them points there.
    let first = passed.iter().flatten().next().map_or(span, TokenTree::span);
    let last = passed.iter().flatten().last().map_or(span, TokenTree::span);
    function.push(ident("__einsum", first.resolved_at(span)));
    function.push(group(Delimiter::Parenthesis, separated(passed, span), last.resolved_at(span)));
    group(Delimiter::Brace, function, Span::call_site())
}

fn separated(parts: Vec<Tokens>, span: Span) -> Tokens {
    parts.into_iter().flat_map(|part| part.into_iter().chain([punct(',', span)])).collect()
}

/// `#[allow(a, b::c)]`
fn allowing(lints: &[&str], span: Span) -> Tokens {
    let lints = lints.iter().flat_map(|lint| {
        let mut path = Tokens::new();
        for (at, part) in lint.split("::").enumerate() {
            if at > 0 {
                path.extend(joined(':', ':', span));
            }
            path.push(ident(part, span));
        }
        path.push(punct(',', span));
        path
    });
    let allow = vec![ident("allow", span), group(Delimiter::Parenthesis, lints.collect(), span)];
    vec![punct('#', span), group(Delimiter::Bracket, allow, span)]
}
