//! Messages of rustc without what hangs on where it runs: `trybuild` takes it out of the snapshots in its own way.

/// A message without the margin, the numbers of lines that other files have, the places of those files, what is said of
/// places in the standard library, and the end of a long list.
pub(crate) fn comparable(message: &str, file: &str) -> String {
    let mut lines = message.lines().filter(|line| !line.trim().is_empty()).peekable();
    let mut kept = Vec::new();
    while let Some(line) = lines.next() {
        if is_in_the_standard_library(line) {
            while lines.next_if(|next| is_about_a_place(next.trim())).is_some() {}
            continue;
        }
        kept.push(comparable_line(line.trim(), file));
        if line.contains("= help: the following ") && line.contains("types implement trait ") {
            let mut list = Vec::new();
            while let Some(item) = lines.next_if(|next| next.starts_with("            ")) {
                list.push(item.trim().to_owned());
            }
            if list.len() > 9 {
                list.truncate(8);
                list.push(OTHERS.to_owned());
            }
            kept.extend(list);
        }
    }
    kept.join("\n")
}

/// Whether a line names a place there, as rustc writes it with and without the sources, or as `trybuild` does.
fn is_in_the_standard_library(line: &str) -> bool {
    let line = line.trim_start().replace('\\', "/");
    (line.starts_with("--> ") || line.starts_with("::: "))
        && ["$RUST/", "/rustc/", "/rustlib/src/rust/library/"].iter().any(|folder| line.contains(folder))
}

/// Whether a line quotes the place named before it, as rustc does where rustup's component `rust-src` is installed, or
/// says the same in a note, as it does elsewhere.
fn is_about_a_place(line: &str) -> bool {
    let quoted = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let note = line.strip_prefix("= note: ").unwrap_or_default();
    line.starts_with("...")
        || quoted.starts_with('|')
        || (note.starts_with('`') && note.contains("` implements `"))
        || note == "in this macro invocation"
}

const OTHERS: &str = "and others";

fn comparable_line(line: &str, file: &str) -> String {
    if let Some(place) = line.strip_prefix("--> ").or_else(|| line.strip_prefix("::: ")) {
        let place = place.replace('\\', "/");
        if place.strip_prefix(file).is_some_and(|rest| rest.starts_with(':')) {
            return place;
        }
        let below_src = place.rsplit("src/").next().unwrap();
        return below_src.trim_end_matches(|c: char| c == ':' || c.is_ascii_digit()).to_owned();
    }
    if line.starts_with("and ") && line.ends_with(" others") {
        return OTHERS.to_owned();
    }
    if let Some(lines_left_out) = line.strip_prefix("...") {
        return lines_left_out.trim().to_owned();
    }
    // A place in the middle of a line, in a folder of the repository, is written in two ways.
    let line = &line.replace("$DIR/", "");
    let behind_the_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if behind_the_number.starts_with(' ') { behind_the_number.trim_start().to_owned() } else { line.to_owned() }
}

#[test]
fn what_is_quoted_of_the_standard_library_does_not_count() {
    let quoted = "\
note: required by a bound in `collect`
    --> /home/ada/.rustup/toolchains/stable/lib/rustlib/src/rust/library/core/src/iter/traits/iterator.rs:2051:19
     |
2051 |     fn collect<B: FromIterator<Self::Item>>(self) -> B
     |                   ^^^^^^^^^^^^^^^^^^^^^^^^ required by this bound in `Iterator::collect`
...
help: write it";
    let named = "\
note: required by a bound in `collect`
 --> $RUST/core/src/iter/traits/iterator.rs
  |
  = note: `u8` implements `Step`
help: write it";
    assert_eq!(comparable(quoted, "a.rs"), comparable(named, "a.rs"));
    let of_the_library = "--> src/tensor.rs:62:8\n62 |     S: Shape,";
    assert_ne!(comparable(of_the_library, "a.rs"), comparable("--> src/tensor.rs:62:8", "a.rs"));
}
