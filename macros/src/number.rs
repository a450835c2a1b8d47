//! Numbers that are written out: a literal, or a formula of literals alone.

use proc_macro::{Delimiter, TokenTree};

use crate::literal::{Kind, kind};
use crate::tokens::is_punct;

/// The value of a formula.
pub(crate) enum Value {
    Number(i128),
    /// There is none: a division by zero, or more than any number.
    None,
}

/// The value of tokens that are literals and operators alone.
pub(crate) fn value(tokens: &[TokenTree]) -> Option<Value> {
    let mut formula = Formula { rest: tokens, has_value: true };
    let number = formula.terms(0)?;
    let is_complete = formula.rest.is_empty();
    is_complete.then_some(if formula.has_value { Value::Number(number) } else { Value::None })
}

struct Formula<'a> {
    rest: &'a [TokenTree],
    has_value: bool,
}

/// Operators from those that bind least.
const OPERATORS: &[&[&str]] = &[&["|"], &["^"], &["&"], &["<<", ">>"], &["+", "-"], &["*", "/", "%"]];

impl Formula<'_> {
    /// Numbers between operators that bind at least so much.
    fn terms(&mut self, level: usize) -> Option<i128> {
        let Some(operators) = OPERATORS.get(level) else { return self.factor() };
        let mut left = self.terms(level + 1)?;
        while let Some(operator) = operators.iter().find(|operator| crate::tokens::begins_with(self.rest, operator)) {
            self.rest = &self.rest[operator.len()..];
            let right = self.terms(level + 1)?;
            let value = match *operator {
                "|" => Some(left | right),
                "^" => Some(left ^ right),
                "&" => Some(left & right),
                "<<" => left.checked_mul(1_i128.checked_shl(right.try_into().unwrap_or(u32::MAX)).unwrap_or(i128::MAX)),
                ">>" => left.checked_shr(right.try_into().unwrap_or(u32::MAX)),
                "+" => left.checked_add(right),
                "-" => left.checked_sub(right),
                "*" => left.checked_mul(right),
                "/" => left.checked_div(right),
                _ => left.checked_rem(right),
            };
            self.has_value &= value.is_some();
            left = value.unwrap_or(1);
        }
        Some(left)
    }

    /// A literal, a formula in parentheses, and what has a sign before it.
    fn factor(&mut self) -> Option<i128> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        let number = match first {
            token if is_punct(Some(token), '-') => -self.factor()?,
            TokenTree::Literal(literal) => match kind(literal) {
                Kind::Whole { value: Some(value), suffix } if suffix.is_empty() || suffix == "usize" => {
                    value.try_into().ok()?
                }
                _ => return None,
            },
            TokenTree::Group(group) if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None) => {
                let tokens: Vec<_> = group.stream().into_iter().collect();
                match value(&tokens)? {
                    Value::Number(number) => number,
                    Value::None => {
                        self.has_value = false;
                        1
                    }
                }
            }
            _ => return None,
        };
        if let [TokenTree::Ident(r#as), TokenTree::Ident(r#type), rest @ ..] = self.rest {
            if r#as.to_string() == "as" && r#type.to_string() == "usize" {
                self.rest = rest;
            }
        }
        Some(number)
    }
}
