//! The gallery of compile errors under `ui-tests/`: runs it, and checks that it is complete and can be read.
//!
//! A failing case is a mistake that a learner makes, its `.stderr` what rustc 1.95 says to it. Its twin in `pass/` has
//! the fix and is written from it, as is its entry in `ui-tests/README.md`. All of that is written by
//! `TRYBUILD=overwrite cargo test --test ui -- --include-ignored written`, never by hand, and then read.
//!
//! Mistakes are compiled in groups here, which takes seconds. The gate also compiles each alone and runs the twins:
//! `cargo test --test ui -- --ignored`.

#![cfg(feature = "std")] // The messages are the same without it; once is enough.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[path = "ui/case.rs"]
mod case;
#[path = "ui/compiler.rs"]
mod compiler;
#[path = "ui/derived.rs"]
mod derived;
#[path = "ui/group.rs"]
mod group;
#[path = "ui/message.rs"]
mod message;
#[path = "ui/readable.rs"]
mod readable;
#[path = "ui/refused.rs"]
mod refused;
#[path = "ui/tried.rs"]
mod tried;
#[path = "ui/words.rs"]
mod words;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of one kind in one part of the gallery, by their names: `over/names_an_axis_twice`.
fn files(part: &str, extension: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for operation in fs::read_dir(root().join("ui-tests").join(part)).unwrap() {
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
