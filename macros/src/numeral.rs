//! Numbers as types.

use std::fmt::Write;

use proc_macro::TokenStream;

use crate::tokens::{Library, Tokens, generic};

/// Whether a number of more than three digits has a name.
fn is_named(number: usize) -> bool {
    let is_round = number % 64 == 0 || number % 100 == 0;
    (1000..=10_000).contains(&number) && is_round || number.is_power_of_two() && (1000..=65_536).contains(&number)
}

/// The numeral of a number: `D7<D8<D4>>`.
///
/// Up to three digits go by one name, and so do larger sizes that are common. Clippy's `type_complexity` scores what a macro writes as if the user had, and with
/// their digits nested, the sizes of a batch of images are too many for it.
pub(crate) fn numeral(library: &Library, number: usize) -> Tokens {
    let digits = number.to_string();
    if is_named(number) {
        return library.path(&["dim", "literal", "numerals", &format!("N{digits}")]);
    }
    let (first, last) = digits.split_at(digits.len().saturating_sub(3));
    let mut numeral = match last.len() {
        1 => library.path(&["dim", &format!("D{last}")]),
        _ => library.path(&["dim", "literal", "numerals", &format!("N{last}")]),
    };
    for digit in first.chars().rev() {
        numeral = generic(library.path(&["dim", &format!("D{digit}")]), vec![numeral], library.span);
    }
    numeral
}

/// `pub type N784 = D7<D8<D4>>;` and the like, each with its value by the same name.
pub(crate) fn names() -> TokenStream {
    let mut names = String::new();
    let mut name = |digits: String| {
        let numeral = digits.chars().rev().fold(String::new(), |rest, digit| match &*rest {
            "" => format!("D{digit}"),
            _ => format!("D{digit}<{rest}>"),
        });
        writeln!(names, "pub type N{digits} = {numeral}; pub const N{digits}: N{digits} = <{numeral}>::new();")
            .unwrap();
    };
    (10..100).for_each(|number| name(number.to_string()));
    (0..1000).for_each(|number| name(format!("{number:03}")));
    (1000..=65_536).filter(|&number| is_named(number)).for_each(|number| name(number.to_string()));
    names.parse().unwrap()
}
