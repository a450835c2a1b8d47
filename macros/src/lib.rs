//! The macros of [Shapewise](https://docs.rs/shapewise), which documents them where it exports them.
//!
//! A macro of Shapewise passes its own `$crate` in brackets, and behind it what the user wrote. A literal becomes the
//! numeral that it is, so the compiler evaluates no constant for it. What cannot be is refused by one error, at the token
//! in question, that says what may stand there.
//!
//! Nothing here depends on another crate, so this one is built in a second.

mod axes;
mod dims;
mod einsum;
mod entry;
mod index;
mod literal;
mod number;
mod numeral;
mod pad;
mod place;
mod refusal;
mod shape;
mod slice;
mod tensor;
mod tokens;

use proc_macro::{TokenStream, TokenTree};

use refusal::Refusal;
use tokens::{Library, Tokens};

type Written = Result<Tokens, Refusal>;

/// Takes `$crate` from the front, and writes the rest.
fn write(
    input: TokenStream,
    write: fn(&Library, &[TokenTree]) -> Written,
    refuse: fn(Refusal) -> Tokens,
) -> TokenStream {
    let mut input = input.into_iter();
    let Some(library) = input.next().and_then(Library::of) else {
        return TokenStream::new();
    };
    let tokens: Tokens = input.collect();
    write(&library, &tokens).unwrap_or_else(refuse).into_iter().collect()
}

/// One size as a type.
#[proc_macro]
pub fn dim(input: TokenStream) -> TokenStream {
    write(input, shape::dim, Refusal::into_type)
}

/// Named dimensions.
#[proc_macro]
pub fn dims(input: TokenStream) -> TokenStream {
    write(input, dims::write, Refusal::into_tokens)
}

/// A tuple of sizes.
#[proc_macro]
pub fn shape(input: TokenStream) -> TokenStream {
    write(input, shape::write, Refusal::into_type)
}

/// A set of axes.
#[proc_macro]
pub fn axes(input: TokenStream) -> TokenStream {
    write(input, axes::write, Refusal::into_tokens)
}

/// A constant index.
#[proc_macro]
pub fn index(input: TokenStream) -> TokenStream {
    write(input, index::write, Refusal::into_tokens)
}

/// A slice.
#[proc_macro]
pub fn slice(input: TokenStream) -> TokenStream {
    write(input, slice::write, Refusal::into_tokens)
}

/// The widths of a padding.
#[proc_macro]
pub fn pad(input: TokenStream) -> TokenStream {
    write(input, pad::write, Refusal::into_tokens)
}

/// A tensor of nested elements.
#[proc_macro]
pub fn tensor(input: TokenStream) -> TokenStream {
    write(input, tensor::write, Refusal::into_tokens)
}

/// A sum of products.
#[proc_macro]
pub fn einsum(input: TokenStream) -> TokenStream {
    write(input, einsum::write, Refusal::into_tokens)
}

/// Names for the numerals of up to three digits: `N10` is `D1<D0>`, and `N024` the digits that follow in 1024.
#[proc_macro]
pub fn numerals(_: TokenStream) -> TokenStream {
    numeral::names()
}
