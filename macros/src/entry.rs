//! One entry of a macro, read as a number, a constant or a type; and what is wrong with it.

use proc_macro::{Delimiter, Literal, TokenTree};

use crate::literal::{Kind, kind};
use crate::number::{Value, value};
use crate::numeral::numeral;
use crate::place::{Place, capitalized};
use crate::refusal::Refusal;
use crate::tokens::{
    Library, Tokens, between_commas, generic, group, inside, is_punct, name, path_length, position_of, punct, text,
};

/// What an entry means.
pub(crate) enum Entry {
    Number(usize),
    /// An expression, which the compiler evaluates.
    Constant(Tokens),
    Type(Tokens),
    /// `_`
    Inferred,
}

/// The entries between commas.
pub(crate) fn entries(tokens: &[TokenTree], place: Place) -> Result<Vec<&[TokenTree]>, Refusal> {
    if let Some(at) = position_of(tokens, ";").filter(|_| place != Place::Slice) {
        let fixed = place.call(&text(tokens).replace(';', ","));
        return Err(Refusal::at(&tokens[at..=at], format!("{} are separated by commas: {fixed}", place.several())));
    }
    let entries = between_commas(tokens, !place.takes_values());
    if entries.iter().any(|entry| entry.is_empty()) {
        let is_comma = |at: usize| is_punct(tokens.get(at), ',');
        let at = (0..tokens.len()).find(|&at| is_comma(at) && (at == 0 || is_comma(at - 1))).unwrap_or(0);
        return Err(Refusal::at(&tokens[at..=at], format!("{} is missing before this comma", place.entry())));
    }
    Ok(entries)
}

/// What a fragment of a macro of the user's is made of, and whether it is one.
pub(crate) fn opened(tokens: &[TokenTree]) -> (Tokens, bool) {
    let (mut tokens, mut is_fragment) = (tokens.to_vec(), false);
    while let Some(fragment) = inside(&tokens, Delimiter::None) {
        (tokens, is_fragment) = (fragment, true);
    }
    (tokens, is_fragment)
}

impl Entry {
    /// Reads an entry that is no negative number.
    pub(crate) fn read(tokens: &[TokenTree], place: Place) -> Result<Self, Refusal> {
        let (tokens, is_fragment) = opened(tokens);
        let refuse = |text: String| Err(Refusal::at(&tokens, text));
        if let Some(found) = Self::number(&tokens, place)? {
            return Ok(found);
        }
        if let Some(constant) = inside(&tokens, Delimiter::Brace) {
            if constant.is_empty() {
                return refuse(format!("{} is missing in these braces", place.one()));
            }
            let number = Self::number(&constant, place)?;
            if let [TokenTree::Literal(literal)] = &*constant {
                if number.is_none() {
                    return refuse(refuses_literal(&kind(literal), &literal.to_string(), place));
                }
            }
            return Ok(number.unwrap_or_else(|| Self::Constant(tokens.clone())));
        }
        if let [TokenTree::Literal(literal)] = &*tokens {
            return refuse(refuses_literal(&kind(literal), &literal.to_string(), place));
        }
        if name(&tokens).as_deref() == Some("_") {
            if place == Place::Shape {
                return Ok(Self::Inferred);
            }
            return refuse(format!("`_` stands for a size in `shape!` alone: {}", place.what_may_stand()));
        }
        if is_punct(tokens.first(), '-') && tokens.get(1).is_some_and(is_variable) {
            return refuse(place.refuses_variable(&tokens[1].to_string()));
        }
        if is_punct(tokens.first(), '-') {
            return refuse(negative(place));
        }
        if let Some(refusal) = refuses_punctuation(&tokens, place) {
            return Err(refusal);
        }
        match tokens.first() {
            Some(TokenTree::Group(list)) if tokens.len() == 1 => Self::bracketed(&tokens, list.delimiter(), place),
            Some(TokenTree::Literal(_)) if is_fragment => Ok(Self::Constant(tokens)),
            Some(TokenTree::Literal(_)) => match refuses_rest(&tokens, 1, place) {
                None => Ok(Self::Constant(tokens.clone())),
                Some(refusal) => Err(refusal),
            },
            _ if place.takes_values() => Self::value(tokens, place),
            Some(_) if is_fragment && place != Place::Axes && path_length(&tokens) < tokens.len() => {
                Ok(Self::Constant(tokens))
            }
            _ => Self::path(tokens, is_fragment, place),
        }
    }

    /// A number that is written out.
    pub(crate) fn number(tokens: &[TokenTree], place: Place) -> Result<Option<Self>, Refusal> {
        let Some(value) = value(tokens) else { return Ok(None) };
        let text = match value {
            Value::Number(number) if number < 0 => negative(place),
            Value::Number(number) => match usize::try_from(number) {
                Ok(number) => return Ok(Some(Self::Number(number))),
                Err(_) => format!("{} is at most {}", place.one(), usize::MAX),
            },
            Value::None => "this formula has no value".to_owned(),
        };
        Err(Refusal::at(tokens, text))
    }

    /// A single entry in parentheses or brackets.
    fn bracketed(tokens: &[TokenTree], delimiter: Delimiter, place: Place) -> Result<Self, Refusal> {
        let parts = inside(tokens, delimiter).unwrap_or_default();
        if let Some(at) = position_of(&parts, ";") {
            let text = format!("{} are separated by commas", place.several());
            return Err(Refusal::at(&parts[at..=at], text));
        }
        let is_list = delimiter == Delimiter::Bracket || parts.is_empty() || between_commas(&parts, true).len() > 1;
        if !is_list && place.takes_values() {
            return Ok(Self::Constant(tokens.to_vec()));
        }
        if !is_list {
            // What is in parentheses is taken as it is, whatever its letters.
            return Ok(Self::Type(parts));
        }
        let advice = match place {
            Place::Pad if between_commas(&parts, true).len() == 2 => {
                format!("an entry of `pad!` is one number, or two in parentheses: `({})`", text(&parts))
            }
            Place::Pad => "an entry of `pad!` is one number, or `(before, after)`".to_owned(),
            Place::Dim | Place::Named => {
                format!("{} is one number: `shape![{}]` writes a shape", place.one(), text(&parts))
            }
            _ => format!(
                "{} stand side by side, without brackets of their own: {}",
                place.several(),
                place.call(&text(&parts))
            ),
        };
        Err(Refusal::at(tokens, advice))
    }

    /// An expression where no type can stand.
    fn value(tokens: Tokens, place: Place) -> Result<Self, Refusal> {
        let length = path_length(&tokens);
        if let Some(text) = name(&tokens).filter(|name| is_primitive(name)).and_then(|_| refuses_name(&tokens, place)) {
            return Err(Refusal::at(&tokens, text));
        }
        if length == 1 && is_variable(&tokens[0]) && !matches!(tokens.get(1), Some(TokenTree::Group(_))) {
            return Err(Refusal::at(&tokens[..1], place.refuses_variable(&tokens[0].to_string())));
        }
        if length > 0 && length < tokens.len() && is_new_entry(&tokens[length]) {
            return Err(missing_comma(&tokens[length], place));
        }
        Ok(Self::Constant(tokens))
    }

    /// A type, and what looks like one.
    fn path(tokens: Tokens, is_fragment: bool, place: Place) -> Result<Self, Refusal> {
        let length = path_length(&tokens);
        if length == 0 {
            let text = format!("`{}` is not {}: {}", text(&tokens), place.one(), place.what_may_stand());
            return Err(Refusal::at(&tokens, text));
        }
        let first = tokens[0].to_string();
        if length == 1 && is_variable(&tokens[0]) {
            return Err(Refusal::at(&tokens[..1], place.refuses_variable(&first)));
        }
        if length < tokens.len() {
            return match refuses_rest(&tokens, length, place) {
                Some(refusal) => Err(refusal),
                None => Ok(Self::Constant(tokens)),
            };
        }
        if let Some(text) = refuses_name(&tokens, place) {
            return Err(Refusal::at(&tokens, text));
        }
        // A fragment has lost its kind: `$n:expr` or `$t:ty`. Types have small letters in their names.
        if is_fragment && place != Place::Axes && !looks_like_type(&tokens) {
            return Ok(Self::Constant(tokens));
        }
        Ok(Self::Type(tokens))
    }

    /// This entry as a type.
    pub(crate) fn write(self, library: &Library) -> Tokens {
        match self {
            Self::Number(number) => numeral(library, number),
            Self::Constant(expression) => constant(library, &expression),
            // In parentheses rustc looks for a type alone, and calls a constant without its braces one.
            Self::Type(tokens) if is_in_capitals(&tokens) => {
                vec![group(Delimiter::Parenthesis, tokens, library.span)]
            }
            Self::Type(tokens) => tokens,
            Self::Inferred => library.path(&["shape", "reshape", "Inferred"]),
        }
    }
}

/// The numeral of a constant, which the compiler evaluates two digits at a time.
fn constant(library: &Library, expression: &[TokenTree]) -> Tokens {
    let span = library.span;
    let digits = |place: usize| {
        let mut arguments = bare(expression);
        arguments.extend([punct(',', span), Literal::usize_unsuffixed(place).into()]);
        let mut call = library.path(&["dim", "literal", "pair"]);
        call.push(group(Delimiter::Parenthesis, arguments, span));
        vec![group(Delimiter::Brace, call, span)]
    };
    generic(library.path(&["dim", "literal", "SpelledPairs"]), (0..4).map(digits).collect(), span)
}

/// An expression without the braces or parentheses around it, which the compiler would call unnecessary in an argument.
pub(crate) fn bare(expression: &[TokenTree]) -> Tokens {
    let brackets = [Delimiter::Brace, Delimiter::Parenthesis];
    match brackets.into_iter().find_map(|delimiter| inside(expression, delimiter)) {
        Some(inside) if position_of(&inside, ";").is_none() => bare(&inside),
        _ => expression.to_vec(),
    }
}

/// A name that begins as those of variables and functions do, and is no keyword of a type.
fn is_variable(token: &TokenTree) -> bool {
    let TokenTree::Ident(name) = token else { return false };
    let name = name.to_string();
    const OTHERS: &[&str] =
        &["crate", "self", "super", "fn", "dyn", "impl", "unsafe", "extern", "for", "true", "false"];
    name.starts_with(|first: char| first.is_lowercase())
        && !name.starts_with("r#")
        && !OTHERS.contains(&&*name)
        && !is_primitive(&name)
}

fn is_primitive(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "f16", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "bool", "char", "str",
    ];
    NAMES.contains(&name)
}

/// A path with small letters in its last name, or with arguments; also a digit, `D3`.
fn looks_like_type(tokens: &[TokenTree]) -> bool {
    let Some(TokenTree::Ident(last)) = tokens.last() else { return true };
    let last = last.to_string();
    let is_digit = last.len() == 2 && last.starts_with('D') && last.ends_with(|last: char| last.is_ascii_digit());
    is_digit || last.contains(|letter: char| letter.is_lowercase())
}

/// A name such as `WIDTH`.
fn is_in_capitals(tokens: &[TokenTree]) -> bool {
    name(tokens).is_some_and(|name| name.len() > 1 && name.chars().all(char::is_uppercase))
}

/// What is wrong with a name that could be a type.
fn refuses_name(tokens: &[TokenTree], place: Place) -> Option<String> {
    let Some(found) = name(tokens) else {
        let (head, [first, ..]) = (tokens.first()?.to_string(), tokens.get(1..)?) else { return None };
        let number = tokens.iter().find(|token| matches!(token, TokenTree::Literal(_)))?;
        let computes = ["Sum", "Product", "Difference", "Quotient", "Broadcast", "Windows"].contains(&&*head);
        return (computes && is_punct(Some(first), '<')).then(|| {
            format!("`{head}` computes with types, and the number {number} is written `dim!({number})` there")
        });
    };
    let is_constant = found.contains('_') && found.contains(char::is_uppercase) && !found.contains(char::is_lowercase);
    match &*found {
        "true" | "false" | "None" => Some(match place {
            Place::Axes if found == "None" => {
                "`None` is not an axis: `x.sum()` without `over` goes along all axes".to_owned()
            }
            Place::Slice if found == "None" => {
                "`None` makes no new axis in a slice. `x.unsqueeze(axes![1])` adds one".to_owned()
            }
            _ => format!("`{found}` is not {}: {}", place.one(), place.what_may_stand()),
        }),
        _ if is_primitive(&found) => Some(format!(
            "`{found}` is a type of elements, and not {}. It stands before the shape: `Tensor<{found}, shape![2, 3]>`",
            place.one()
        )),
        _ if is_constant && found.trim_matches('_').contains('_') => {
            Some(format!("a constant stands in braces: {}", place.call(&format!("{{{found}}}"))))
        }
        _ => None,
    }
}

/// What is wrong with a literal.
fn refuses_literal(kind: &Kind, literal: &str, place: Place) -> String {
    match kind {
        Kind::Whole { value: Some(value), suffix } if value_of_times(suffix).is_some() => {
            let times = value_of_times(suffix).unwrap_or_default();
            format!("{} are separated by commas: {}", place.several(), place.call(&format!("{value}, {times}")))
        }
        Kind::Whole { value: Some(value), .. } => {
            format!("{} has no type behind it: write `{value}`", place.one())
        }
        Kind::Whole { value: None, .. } => format!("{} is at most {}", place.one(), usize::MAX),
        Kind::Float => match literal.replace('_', "").parse::<f64>() {
            Ok(number) if number.fract() == 0.0 && number < 1e15 => {
                format!("{} is a whole number: write `{number}`", place.one())
            }
            _ => format!("{} is a whole number, and `{literal}` is none", place.one()),
        },
        Kind::Text(inside) => match place {
            Place::Shape | Place::Axes => {
                let is_name =
                    !inside.is_empty() && inside.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
                let example = if is_name { capitalized(inside) } else { "Batch".to_owned() };
                let name = if example.starts_with(char::is_uppercase) { example } else { "Batch".to_owned() };
                format!(
                    "{} has no quotes. `dims! {{ {name} = 32; }}` declares a dimension with a name, and {} names it",
                    place.one(),
                    place.call(&name)
                )
            }
            _ => format!("{} is a number, and not a string", place.one()),
        },
        Kind::Other => format!("{} is a number, and `{literal}` is none", place.one()),
    }
}

/// `2x3` is read as the number 2 with the ending `x3`.
fn value_of_times(suffix: &str) -> Option<u128> {
    suffix.strip_prefix('x')?.parse().ok()
}

/// What is wrong with a negative number.
fn negative(place: Place) -> String {
    match place {
        Place::Index => "`index!` counts from the start, from 0. From the end counts a slice: ".to_owned(),
        Place::Pad => "`pad` adds elements, so its widths are not negative: `slice` takes elements away".to_owned(),
        Place::Slice => "only one sign stands before a number".to_owned(),
        Place::Axes => "a sign stands before a number, and not before a dimension".to_owned(),
        _ => "a size is at least 1; the one that follows from the rest is written `_`, as in `shape![4, _]`".to_owned(),
    }
}

const ALL_AXES: &str = "axes are listed one by one, as in `axes![1, 2]`. `x.sum()` without `over` goes along all axes";

/// What is wrong with punctuation of other languages, or of other macros.
fn refuses_punctuation(tokens: &[TokenTree], place: Place) -> Option<Refusal> {
    let (one, several) = (place.one(), place.several());
    if place == Place::Axes && tokens.len() == 1 && is_punct(tokens.first(), ':') {
        return Some(Refusal::at(tokens, ALL_AXES));
    }
    if let Some(at) = position_of(tokens, "..") {
        let numbers = (value(&tokens[..at]), value(&tokens[at + 2..]));
        let text = match (place, numbers) {
            (Place::Axes, (Some(Value::Number(from)), Some(Value::Number(to)))) if from < to && to - from <= 8 => {
                let axes: Vec<String> = (from..to).map(|axis| axis.to_string()).collect();
                format!("axes are listed one by one: `axes![{}]`", axes.join(", "))
            }
            (Place::Axes, _) => ALL_AXES.to_owned(),
            (Place::Index, _) => {
                format!("`index!` names one element. A part is `x.slice(slice![{}])`", text(tokens))
            }
            (Place::Pad, _) => "an entry of `pad!` is one number, or `(before, after)`".to_owned(),
            (Place::Shape, _) if is_punct(tokens.get(at + 2), '.') => {
                "a shape says all of its axes. Code for more of them is generic in a shape: `S: Shape`".to_owned()
            }
            _ => format!("{one} is one number, and not a range"),
        };
        return Some(Refusal::at(tokens, text));
    }
    let equals = position_of(tokens, "=").filter(|&at| !is_punct(tokens.get(at + 1), '='))?;
    let given = text(&tokens[equals + 1..]);
    let text = match place {
        Place::Shape => format!("{several} have no names here: {}, or `dims!` declares a name", place.call(&given)),
        _ => format!("{several} have no names here: {}", place.call(&given)),
    };
    Some(Refusal::at(tokens, text))
}

/// What is wrong with what follows the first part of an entry; nothing where it is a constant expression.
fn refuses_rest(tokens: &[TokenTree], length: usize, place: Place) -> Option<Refusal> {
    let next = &tokens[length];
    if is_new_entry(next) {
        return Some(missing_comma(next, place));
    }
    if is_punct(Some(next), ':') {
        let text = match place {
            Place::Slice => return None,
            Place::Axes => "axes are listed one by one, as in `axes![1, 2]`".to_owned(),
            _ => format!("a colon says nothing about {}: {}", place.one(), place.what_may_stand()),
        };
        return Some(Refusal::at(&tokens[length..=length], text));
    }
    if place.takes_values() {
        return None;
    }
    let braced = format!("{{{}}}", text(tokens));
    let written = if place == Place::Slice { format!("`{braced}`") } else { place.call(&braced) };
    let is_method = is_punct(Some(next), '.');
    let is_call = matches!(next, TokenTree::Group(_));
    Some(Refusal::at(
        tokens,
        if is_method || is_call {
            format!("{} that is computed stands in braces, and is a constant: {written}", place.one())
        } else {
            format!(
                "a formula of constants stands in braces: {written}. Dimensions are added by `Sum<N, M>` and multiplied \
                 by `Product<N, M>`"
            )
        },
    ))
}

/// Whether a token behind an entry can only begin another one.
fn is_new_entry(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(name) => name.to_string() != "as",
        TokenTree::Group(group) => matches!(group.delimiter(), Delimiter::Brace | Delimiter::None),
        TokenTree::Punct(_) => false,
    }
}

fn missing_comma(token: &TokenTree, place: Place) -> Refusal {
    let span = std::slice::from_ref(token);
    if token.to_string() == "x" {
        return Refusal::at(span, format!("{} are separated by commas", place.several()));
    }
    Refusal::at(span, format!("a comma is missing before `{token}`: {} are separated by commas", place.several()))
}
