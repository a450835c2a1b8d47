//! Errors, in the words of the macros.

use proc_macro::{Delimiter, Literal, Span, TokenTree};

use crate::tokens::{Tokens, group, ident, punct, tuple};

/// What is wrong, and from which token to which.
pub(crate) struct Refusal {
    from: Span,
    to: Span,
    text: String,
}

impl Refusal {
    /// These tokens are refused; without any, the whole macro.
    pub(crate) fn at(tokens: &[TokenTree], text: impl Into<String>) -> Self {
        let span = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
        Self { from: span(tokens.first()), to: span(tokens.last()), text: text.into() }
    }

    /// An array of the refused length: a type that the compiler says nothing further about, whatever it should be.
    pub(crate) fn into_type(self) -> Tokens {
        let span = Span::call_site();
        let mut array = vec![tuple(Vec::new(), span), punct(';', span)];
        array.extend(self.into_tokens());
        vec![group(Delimiter::Bracket, array, span)]
    }

    /// The same in other words.
    pub(crate) fn map(self, words: impl FnOnce(String) -> String) -> Self {
        Self { text: words(self.text), ..self }
    }

    /// The compiler's own macro for errors. It has the spans of what is refused, so the error stands there alone,
    /// without a word about macros.
    pub(crate) fn into_tokens(self) -> Tokens {
        let text = vec![TokenTree::from(Literal::string(&self.text))];
        vec![ident("compile_error", self.from), punct('!', self.from), group(Delimiter::Parenthesis, text, self.to)]
    }
}
