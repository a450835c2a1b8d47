//! The source under `tests/numpy/cases` is what `generate.rs` writes from `golden.jsonl`.
//!
//! It has to be written anew where the data, a translation or the list of what is left out has changed:
//!
//! ```text
//! UPDATE=1 cargo test --test numpy_generated
//! ```

#![allow(unreachable_pub)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

mod numpy {
    pub mod generate;
    mod golden;
    mod left_out;
    mod translate;
}

#[test]
fn the_source_is_what_the_data_says() {
    let numpy = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/numpy");
    let jsonl = fs::read_to_string(numpy.join("golden.jsonl")).expect("the data");
    let files = numpy::generate::generate(&jsonl);
    if env::var_os("UPDATE").is_some() {
        let _ = fs::remove_dir_all(numpy.join("cases"));
        fs::create_dir(numpy.join("cases")).expect("a place for the new source");
        for file in &files {
            fs::write(numpy.join(&file.path), &file.text).expect("the new source");
        }
    }
    for file in &files {
        let found = fs::read_to_string(numpy.join(&file.path)).unwrap_or_default();
        assert!(found == file.text, "{} is out of date: UPDATE=1 cargo test --test numpy_generated", file.path);
    }
    let expected: BTreeSet<PathBuf> = files[1..].iter().map(|file| numpy.join(&file.path)).collect();
    let entries = fs::read_dir(numpy.join("cases")).expect("the source");
    let found: BTreeSet<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    assert_eq!(found, expected, "files under tests/numpy/cases");
}
