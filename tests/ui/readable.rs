//! Each message can be read: it names no more errors than there are, and nothing that is nobody's business but the
//! library's.

use crate::files;

/// What is nobody's business but the library's: in no first line, and at no caret.
const INTERNAL: &[&str] = &[
    "typenum",
    "UInt<",
    "UTerm",
    "Cons<",
    "Nil",
    "shapewise::dim::D",
    "Marks",
    "Join<",
    "JoinAxes",
    "JoinShape",
    "FitsInto",
    "FoundIn",
    "AxisName",
    "AxisSet",
    "Along<",
    "Flatten",
    "Spell",
    "Pair<",
    "Positive",
    "Numeral",
    "Digits",
    "Named",
];

/// What is in no message at all: internal numbers and lists, and lists of what else there is.
const NOISE: &[&str] = &["UInt<", "UTerm", "Cons<", "Nil", " others", "long-type"];

/// Where rustc leaves no way: the case, what it may say all the same, and why.
const ALLOWED: &[(&str, &str, &str)] = &[
    (
        "arithmetic/adds_floats_to_an_integer_literal",
        " others",
        "`+` of a number is the standard library's trait, and rustc lists some of its implementations",
    ),
    ("dim/writes_a_number_of_typenum", "UInt<", "the type that the user wrote, in the notes"),
    ("dim/writes_a_number_of_typenum", "UTerm", "the type that the user wrote, in the notes"),
    ("dim/writes_a_plain_type", " others", "the impls of `Dim` that carry a sentence are listed with the others"),
];

/// Where one mistake gives more than one error, how many, and why.
const MORE_ERRORS: &[(&str, usize, &str)] = &[
    ("derivatives/differentiates_a_function_of_doubles", 2, "neither what it takes nor what it gives fits"),
    ("dim/takes_away_more_than_there_is", 2, "the result of a free function is a type that asks for the proof, too"),
    ("dim/forgets_the_bound_of_a_function", 2, "without its bound, the tensor has no methods either"),
    ("flatten/splits_an_abstract_width", 2, "neither the quotient nor the split is proven"),
    ("derivatives/takes_the_gradient_by_a_view", 2, "rustc takes what is no `Parameters` for a single number"),
    ("lazy/takes_the_exponential_of_integers", 2, "what cannot be computed cannot be evaluated, either"),
    ("reshape/leaves_two_sizes_out", 2, "what is no shape cannot be counted, either"),
    ("over/names_an_ambiguous_dimension", 2, "rustc says of the result first that it depends on the axis"),
];

/// Whether a line is what one reads first: the sentence of an error, or what stands at the caret.
fn read_first(line: &str) -> bool {
    line.starts_with("error") || line.split_once('|').is_some_and(|(_, right)| right.contains('^'))
}

#[test]
fn every_message_can_be_read() {
    let mut used = Vec::new();
    for (name, message) in files("fail", "stderr") {
        for line in message.lines().filter(|line| read_first(line)) {
            let digit = line
                .match_indices("shapewise::D")
                .any(|(at, path)| line[at + path.len()..].starts_with(|next: char| next.is_ascii_digit()));
            assert!(!digit, "{name} gives the path of a digit:\n{line}");
            let leak = INTERNAL.iter().find(|word| line.contains(**word));
            assert!(leak.is_none(), "{name} shows {leak:?} where one looks first:\n{line}");
        }
        for noise in NOISE.iter().copied().filter(|word| message.contains(word)) {
            assert!(ALLOWED.iter().any(|(case, word, _)| *case == name && *word == noise), "{name} says {noise:?}");
            used.push((name.clone(), noise));
        }
        let errors = message.lines().filter(|line| line.starts_with("error")).count();
        let expected = MORE_ERRORS.iter().find(|(case, ..)| *case == name).map_or(1, |(_, count, _)| *count);
        assert_eq!(errors, expected, "{name} reports one mistake as {errors} errors");
    }
    let mistakes = files("fail", "rs");
    for (case, _, why) in MORE_ERRORS {
        assert!(mistakes.contains_key(*case), "{case} is gone ({why}): strike it off the list");
    }
    for (case, word, why) in ALLOWED {
        assert!(
            used.contains(&(case.to_string(), *word)),
            "{case} no longer says {word:?} ({why}): strike it off the list"
        );
    }
}
