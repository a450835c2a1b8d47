//! The gallery of compile errors under `ui-tests/`: runs it, and checks that it is complete and can be read.
//!
//! A failing case is a mistake that a learner makes, its `.stderr` what rustc 1.95 says to it, its twin in `pass/` the fix.
//! Snapshots are written by `TRYBUILD=overwrite cargo test --test ui`, never by hand, and then read.

#![cfg(feature = "std")] // The messages are the same without it; once is enough.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

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
    ("concat/joins_a_single_tensor", 2, "rustc says the same of the argument and of the result"),
    ("dim/takes_away_more_than_there_is", 2, "the result of a free function is a type that asks for the proof, too"),
    ("dim/forgets_the_bound_of_a_function", 2, "without its bound, the tensor has no methods either"),
    ("flatten/splits_an_abstract_width", 2, "neither the quotient nor the split is proven"),
    ("lazy/takes_the_exponential_of_integers", 2, "what cannot be computed cannot be evaluated, either"),
    ("reshape/leaves_two_sizes_out", 2, "what is no shape cannot be counted, either"),
    ("windows/have_three_axes", 2, "rustc says the same of the call and of its result"),
    ("over/names_an_ambiguous_dimension", 2, "rustc says of the result first that it depends on the axis"),
];

// Two runs, since trybuild builds, instead of checking, where a passing case is among the others.

#[test]
fn every_mistake_is_refused() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui-tests/fail/*/*.rs");
    // The naive answers to the exercises of the book.
    cases.compile_fail("book/exercises/naive/*.rs");
}

/// All of them as the modules of one program, since linking a hundred takes minutes.
#[test]
fn every_fix_compiles_and_runs() {
    let (mut program, mut calls) = (String::new(), String::new());
    for (name, case) in files("pass", "rs").into_iter().chain(answers()) {
        let (module, (_, lines)) = (name.replace('/', "_"), parts(&case));
        program += &format!("mod {module} {{\n{}\npub fn run() {{ main() }}\n}}\n", lines.join("\n"));
        calls += &format!("{module}::run();\n");
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("every_fix.rs");
    fs::write(&path, format!("{program}fn main() {{\n{calls}}}\n")).unwrap();
    trybuild::TestCases::new().pass(path);
}

fn gallery() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui-tests")
}

/// The files of one kind in one part of the gallery, by their names: `over/names_an_axis_twice`.
fn files(part: &str, extension: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for operation in fs::read_dir(gallery().join(part)).unwrap() {
        let operation = operation.unwrap();
        for file in fs::read_dir(operation.path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|found| found == extension) {
                let part = |part: Option<&std::ffi::OsStr>| part.unwrap().to_str().unwrap().to_owned();
                let name = part(operation.path().file_name()) + "/" + &part(path.file_stem());
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    assert!(!files.is_empty(), "there are no .{extension} files in {part}");
    files
}

/// The right answers to the exercises of the book, by names that can be those of modules.
fn answers() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("book/exercises/answers");
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let answer = |path: PathBuf| {
        (format!("answer_{}", path.file_stem().unwrap().to_str().unwrap()), fs::read_to_string(&path).unwrap())
    };
    let mut answers: Vec<_> = paths.map(answer).collect();
    answers.sort();
    answers
}

/// The explanation of a case, and its program.
fn parts(case: &str) -> (Vec<&str>, Vec<&str>) {
    case.lines().partition(|line| line.starts_with("//!"))
}

#[test]
fn every_mistake_has_a_fix_that_is_one_edit() {
    let (failing, passing) = (files("fail", "rs"), files("pass", "rs"));
    assert!(failing.keys().eq(passing.keys()), "the cases in fail/ and in pass/ are not the same");
    for (name, mistake) in &failing {
        let ((why, wrong), (fix, right)) = (parts(mistake), parts(&passing[name]));
        let explained = matches!(why[..], [a, b, c] if a.starts_with("//! Mistake: ") && b.starts_with("//! Why: ") && c.starts_with("//! Fix: "));
        assert!(explained, "{name} does not open with `//! Mistake: `, `//! Why: ` and `//! Fix: `");
        assert_eq!(fix, why[2..], "{name}: the passing case opens with the fix");
        let edited = |a: &[&str], b: &[&str]| a.iter().filter(|line| !b.contains(line)).count();
        let edits = (edited(&wrong, &right), edited(&right, &wrong));
        assert!(matches!(edits, (1..=2, 1..=2)), "{name}: {edits:?} lines differ between the mistake and the fix");
        for program in [mistake, &passing[name]] {
            assert!(program.contains("\nuse shapewise::prelude::*;\n"), "{name} does not use the prelude");
        }
    }
}

#[test]
fn every_mistake_is_in_the_index_and_nothing_else() {
    let index = fs::read_to_string(gallery().join("README.md")).unwrap();
    let entries: Vec<&str> = index.lines().filter(|line| line.contains("](fail/")).collect();
    let failing = files("fail", "rs");
    for (name, mistake) in &failing {
        let says = mistake.lines().next().unwrap().trim_start_matches("//! Mistake: ");
        let entry = format!("- [{says}](fail/{name}.rs)");
        assert!(entries.contains(&entry.as_str()), "ui-tests/README.md lacks the line\n{entry}");
    }
    assert_eq!(entries.len(), failing.len(), "ui-tests/README.md lists what does not exist");
}

#[test]
fn every_snapshot_belongs_to_a_mistake() {
    assert!(
        files("fail", "rs").keys().eq(files("fail", "stderr").keys()),
        "a .stderr without a case, or a case without"
    );
    let stray =
        fs::read_dir(gallery().join("pass")).unwrap().flat_map(|dir| fs::read_dir(dir.unwrap().path()).unwrap());
    for file in stray {
        let path = file.unwrap().path();
        assert!(path.extension().is_some_and(|found| found == "rs"), "{} is no program", path.display());
    }
}

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
