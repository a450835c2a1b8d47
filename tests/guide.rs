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

/// Traits that are public in a module that is not, so that nobody else can name them.
const UNREACHABLE: &[&str] =
    &["Walk", "Read", "Mode", "Store", "Memory", "ArrayAlong", "Flatten", "Small", "SameElement", "Never", "Sealed"];

/// Whether the item in this line is hidden: attributes and documentation stand right above it.
fn is_hidden(lines: &[&str], at: usize) -> bool {
    let above = lines[..at].iter().rev().map(|line| line.trim());
    above
        .take_while(|line| line.starts_with("#[") || line.starts_with("///") || line.starts_with(')'))
        .any(|line| line.contains("doc(hidden)"))
}

/// The traits that a file and those below it show in the index of the documentation.
fn shown_traits(file: &Path, names: &mut Vec<String>) {
    let source = fs::read_to_string(file).unwrap();
    let lines: Vec<&str> = source.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let line = line.trim_start();
        let item = line.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        if is_hidden(&lines, at) || (line.starts_with("pub(") && !item.starts_with("mod ")) {
            continue;
        }
        if let Some(name) =
            item.trim_start_matches("unsafe ").strip_prefix("trait ").filter(|_| line.starts_with("pub "))
        {
            names.push(name.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned());
        } else if let Some(module) = item.strip_prefix("mod ").and_then(|item| item.strip_suffix(';')) {
            let folder = if file.ends_with("lib.rs") { file.with_file_name("") } else { file.with_extension("") };
            // What the kernels have is for nobody else.
            if module != "kernel" && module != "tests" {
                shown_traits(&folder.join(module).with_extension("rs"), names);
            }
        }
    }
}

#[test]
fn the_traits_in_the_index_are_those_of_the_guide() {
    let guide = fs::read_to_string(path("docs/traits.md")).unwrap();
    let mut shown = Vec::new();
    shown_traits(&path("src/lib.rs"), &mut shown);
    assert!(shown.len() > 50, "{shown:?}");
    let is_named = |name: &str| guide.split(|c: char| !c.is_alphanumeric()).any(|word| word == name);
    for name in shown.iter().filter(|name| !UNREACHABLE.contains(&name.as_str())) {
        assert!(
            is_named(name),
            "`{name}` is hidden by `#[cfg_attr(doc, doc(hidden))]`, or docs/traits.md says what it is for"
        );
    }
    // The other way round: `[`Name`](path)` and, without a link, those behind features.
    for linked in guide.split("::").filter_map(|rest| rest.split_once(')')).map(|(name, _)| name) {
        assert!(
            shown.iter().any(|name| name == linked),
            "docs/traits.md names `{linked}`, which the index does not show"
        );
    }
}
