//! What a literal is.

use proc_macro::Literal;

/// A literal, by what it says.
pub(crate) enum Kind {
    /// A whole number, perhaps of a type that is said behind it.
    Whole { value: Option<u128>, suffix: String },
    /// A number with a fraction or an exponent.
    Float,
    /// A string, by what stands in it.
    Text(String),
    /// Something else: a character, bytes.
    Other,
}

pub(crate) fn kind(literal: &Literal) -> Kind {
    let text = literal.to_string();
    if !text.starts_with(|first: char| first.is_ascii_digit()) {
        return match text.split('"').nth(1) {
            Some(inside) if !text.starts_with(['b', '\'']) => Kind::Text(inside.to_owned()),
            _ => Kind::Other,
        };
    }
    let radix = match text.get(..2) {
        Some("0x") => 16,
        Some("0o") => 8,
        Some("0b") => 2,
        _ => 10,
    };
    let number = if radix == 10 { &*text } else { &text[2..] };
    let end = number.find(|c: char| c != '_' && !c.is_digit(radix)).unwrap_or(number.len());
    let (digits, rest) = number.split_at(end);
    if radix == 10 && (rest.starts_with(['.', 'f']) || is_exponent(rest)) {
        return Kind::Float;
    }
    let value = u128::from_str_radix(&digits.replace('_', ""), radix).ok();
    Kind::Whole { value, suffix: rest.to_owned() }
}

/// `e3`, `E-3`; not `else`.
fn is_exponent(rest: &str) -> bool {
    rest.starts_with(['e', 'E']) && rest[1..].starts_with(|c: char| c.is_ascii_digit() || "+-_".contains(c))
}
