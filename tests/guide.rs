//! The messages that the guide shows are those of the gallery. (Its programs are doctests.)

use std::fs;
use std::path::{Path, PathBuf};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Every message of the gallery.
fn messages() -> Vec<String> {
    let operations = fs::read_dir(path("ui-tests/fail")).unwrap();
    let cases = operations.flat_map(|operation| fs::read_dir(operation.unwrap().path()).unwrap());
    let paths = cases.map(|case| case.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|e| e == "stderr"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

#[test]
fn the_messages_in_the_guide_are_those_of_the_gallery() {
    let messages = messages();
    let guide = fs::read_to_string(path("docs/generic_code.md")).unwrap();
    let shown: Vec<&str> =
        guide.split("```text\n").skip(1).flat_map(|rest| rest.split("```").next().unwrap().lines()).collect();
    assert!(shown.len() > 5, "{shown:?}");
    for line in shown {
        assert!(messages.iter().any(|message| message.contains(line)), "no message of the gallery says {line}");
    }
}
