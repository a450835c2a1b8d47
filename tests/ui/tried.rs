//! What is said to mistakes that others made, who knew NumPy or Rust and not this library: how much of it can be counted.
//!
//! The gallery has the mistakes that its authors thought of. Those in `ui-tests/tried/` were made by learners and by authors of libraries, each
//! with a twin that differs by one edit. A message is good if a beginner knows what to change, which nobody can count. What can be counted
//! stands in `ui-tests/tried/README.md`, by kinds, and has limits here.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::{env, fs};

use crate::refused::in_folder;
use crate::{read, root};

/// Where one mistake gives more than one error, and rustc's reason.
const MORE_ERRORS: &[(&str, usize, &str)] = &[
    ("ax_keyword", 2, "`axis` is no name, and `sum` takes no argument"),
    ("ga_batched_of_an_abstract_batch", 2, "what `map` does not take has no `sum`, either"),
    ("it_shape_of_a_tuple_type", 4, "the signature, the body and the call are asked for the shape, each for itself"),
    ("ma_tensor_of_tensors", 2, "a tensor of tensors has no second axis, and no sum over it"),
    ("mb_method_without_the_batch_bound", 2, "without its bound, the tensor has no methods either"),
    (
        "mb_scalar_on_the_left",
        2,
        "of a type parameter rustc takes the one `-` that it knows: neither what it takes nor what it gives fits",
    ),
    ("mb_struct_method_without_bounds", 5, "the header, the signature and the body lack each of the two bounds"),
    ("rs_permute_numbers", 2, "the first number is no set of axes, and two arguments are too many"),
    ("rs_underscore_in_a_tuple", 2, "rustc says of the shape that it is not known, and of the result"),
    (
        "tf_generic_arguments_in_another_order",
        5,
        "each of the arguments is refused, and so are the tensor and its printing",
    ),
];

/// Where a message shows what is nobody's business but the library's, or another crate's, and rustc's reason.
const INTERNAL: &[(&str, &str)] = &[
    ("ga_batched_of_an_abstract_batch", "the batch of an abstract shape is an associated type"),
    ("ga_heads_without_rename", "a product of type parameters is an associated type"),
    ("ga_product_with_one", "a product of type parameters is an associated type"),
    ("ga_takes_views_returns_one", "what a transpose of any data is held in is an associated type"),
    ("it_derives_copy", "whether a tensor of abstract sizes lies in place hangs on their associated types"),
    ("it_shape_of_a_tuple_type", "rustc lists the dimensions that there are"),
    ("rt_mean_of_elements", "the quotient of an `Element` is an associated type"),
    ("rt_product_in_another_order", "a product of type parameters is an associated type"),
    ("rt_product_of_three", "a product of type parameters is an associated type"),
    ("rt_stride_forgotten_in_the_type", "a number of windows of a type parameter is an associated type"),
    ("tf_generic_arguments_in_another_order", "rustc lists the dimensions that there are"),
];

/// Words that nobody should have to read.
const NOISE: &[&str] = &[
    "UInt<",
    "UTerm",
    "Cons<",
    "Nil>",
    " as shapewise::",
    " as Extent>",
    "<<",
    "long-type",
    " others",
    "and N others",
];

/// Suggestions of rustc's that do not lead to a program that is right.
const WRONG: &[&str] = &[
    "remove the extra argument",
    "provide the argument",
    "with a similar name",
    "consider introducing a `where` clause",
    "consider further restricting",
    "consider restricting",
    "consider using `const` instead of `let`",
    "call `.into_iter()` first",
    "you can add the `dyn` keyword",
    "add missing generic argument",
];

/// What was counted in one message.
#[derive(Default)]
struct Counts {
    messages: usize,
    one_error: usize,
    nothing_internal: usize,
    ours: usize,
    only_a_wrong_suggestion: usize,
}

impl Counts {
    fn add(&mut self, message: &str) {
        let errors = message.lines().filter(|line| line.starts_with("error")).count();
        self.messages += 1;
        self.one_error += usize::from(errors == 1);
        self.nothing_internal += usize::from(!is_internal(message));
        self.ours += usize::from(is_ours(message));
        self.only_a_wrong_suggestion += usize::from(!is_ours(message) && is_wrongly_suggested(message));
    }
}

fn is_internal(message: &str) -> bool {
    NOISE.iter().any(|word| message.contains(word))
}

/// Whether the library speaks: a macro by its own words, or a trait that is not satisfied and says what to do.
fn is_ours(message: &str) -> bool {
    let first = message.lines().next().unwrap_or_default();
    let rust_speaks =
        ["the trait bound", "cannot add", "cannot divide", "the type `["].iter().any(|word| first.contains(word));
    first.starts_with("error:") || first.starts_with("error[E0277]") && !rust_speaks
}

fn is_wrongly_suggested(message: &str) -> bool {
    message.lines().any(|line| line.contains("help: ") && WRONG.iter().any(|word| line.contains(word)))
}

/// The messages by the names of the mistakes.
fn messages() -> BTreeMap<String, String> {
    let named = |(path, text): (String, String)| {
        let name = path.rsplit('/').next().unwrap().trim_end_matches(".stderr").to_owned();
        (name, text)
    };
    in_folder("ui-tests/tried/bad", "stderr").into_iter().map(named).collect()
}

/// The kind of a mistake: the first word of its program.
fn kind(name: &str) -> String {
    let program = read(&format!("ui-tests/tried/bad/{name}.rs"));
    let first = program.lines().next().unwrap_or_default().trim_start_matches("//! ");
    first.split_once(": ").unwrap_or_else(|| panic!("{name} does not say its kind")).0.to_owned()
}

#[test]
fn what_is_said_to_others_is_counted() {
    let messages = messages();
    assert!(messages.len() >= 213, "{} mistakes of others", messages.len());
    let mut kinds: BTreeMap<String, Counts> = BTreeMap::new();
    for (name, message) in &messages {
        kinds.entry(kind(name)).or_default().add(message);
        let errors = message.lines().filter(|line| line.starts_with("error")).count();
        let expected = MORE_ERRORS.iter().find(|(case, ..)| case == name).map_or(1, |(_, count, _)| *count);
        assert_eq!(errors, expected, "{name} reports one mistake as {errors} errors");
        let known = INTERNAL.iter().any(|(case, _)| case == name);
        assert_eq!(is_internal(message), known, "{name} shows what is internal, or no longer does:\n{message}");
    }
    assert!(MORE_ERRORS.len() <= 10 && INTERNAL.len() <= 11);
    let mut table = String::from(
        "| kind | mistakes | one error | nothing internal | the library speaks | only a wrong suggestion |\n|---|---|---|---|---|---|\n",
    );
    let mut all = Counts::default();
    for (kind, counts) in &kinds {
        row(&mut table, kind, counts);
        all.messages += counts.messages;
        all.one_error += counts.one_error;
        all.nothing_internal += counts.nothing_internal;
        all.ours += counts.ours;
        all.only_a_wrong_suggestion += counts.only_a_wrong_suggestion;
    }
    row(&mut table, "**all**", &all);
    let page = read("ui-tests/tried/README.md");
    let (before, rest) = page.split_once("<!-- counted -->\n").expect("a place for the table");
    let (_, after) = rest.split_once("<!-- /counted -->").expect("the end of the table");
    let counted = format!("{before}<!-- counted -->\n{table}<!-- /counted -->{after}");
    if env::var_os("TRYBUILD").is_some_and(|update| update == "overwrite") {
        fs::write(root().join("ui-tests/tried/README.md"), counted).unwrap();
    } else {
        assert_eq!(page, counted, "`TRYBUILD=overwrite cargo test --test ui -- counted` writes the table");
    }
}

fn row(table: &mut String, kind: &str, counts: &Counts) {
    let Counts { messages, one_error, nothing_internal, ours, only_a_wrong_suggestion } = counts;
    writeln!(table, "| {kind} | {messages} | {one_error} | {nothing_internal} | {ours} | {only_a_wrong_suggestion} |")
        .unwrap();
}
