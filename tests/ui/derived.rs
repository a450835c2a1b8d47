//! What is derived from the failing cases: their twins in `pass/`, and their entries in the index.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;

use crate::case::Case;
use crate::{files, read, root};

/// The failing cases by their names.
fn cases() -> BTreeMap<String, Case> {
    let parse = |(name, text): (String, String)| match Case::parse(&text) {
        Ok(case) => (name, case),
        Err(lacks) => panic!("ui-tests/fail/{name}.rs: {lacks}"),
    };
    files("fail", "rs").into_iter().map(parse).collect()
}

/// The program in `pass/`.
fn twin(case: &Case) -> String {
    format!("//! Fix: {}\n\n{}\n", case.fix, case.corrected.join("\n"))
}

/// The index with an entry for each case. The headings and the order of what is there stay; a new case comes at the end
/// of the section that has its folder.
fn index(old: &str, cases: &BTreeMap<String, Case>) -> String {
    let folder = |name: &str| name.split('/').next().unwrap().to_owned();
    let named = |line: &str| line.split_once("](fail/").map(|(_, path)| path.trim_end_matches(".rs)").to_owned());
    let listed: BTreeSet<String> = old.lines().filter_map(named).collect();
    let mut new: Vec<&String> = cases.keys().filter(|name| !listed.contains(*name)).collect();
    let entry = |name: &str| format!("- [{}](fail/{name}.rs)", cases[name].says);
    let mut lines: Vec<String> = Vec::new();
    let sections = old.lines().collect::<Vec<_>>();
    for (at, line) in sections.iter().enumerate() {
        let Some(name) = named(line) else {
            lines.push((*line).to_owned());
            continue;
        };
        lines.extend(cases.contains_key(&name).then(|| entry(&name)));
        if sections.get(at + 1).and_then(|next| named(next)).is_none() {
            let (here, elsewhere): (Vec<_>, Vec<_>) = new.into_iter().partition(|other| folder(other) == folder(&name));
            lines.extend(here.into_iter().map(|name| entry(name)));
            new = elsewhere;
        }
    }
    assert!(
        new.is_empty(),
        "ui-tests/README.md has no section for {new:?}: write its heading `## `, and below it `- [](fail/{}.rs)`",
        new[0]
    );
    lines.join("\n") + "\n"
}

#[test]
fn twins_and_index_are_written() {
    let cases = cases();
    let old = read("ui-tests/README.md");
    let mut derived = BTreeMap::from([("ui-tests/README.md".to_owned(), index(&old, &cases))]);
    derived.extend(cases.iter().map(|(name, case)| (format!("ui-tests/pass/{name}.rs"), twin(case))));
    let overwrite = env::var_os("TRYBUILD").is_some_and(|update| update == "overwrite");
    for (path, text) in &derived {
        let file = root().join(path);
        if fs::read_to_string(&file).unwrap_or_default() == *text {
            continue;
        }
        assert!(
            overwrite,
            "{path} is not what is derived: `TRYBUILD=overwrite cargo test --test ui -- written` writes it"
        );
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
    }
    for part in ["fail", "pass"] {
        for folder in fs::read_dir(root().join("ui-tests").join(part)).unwrap() {
            for file in fs::read_dir(folder.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                let name = path.with_extension("");
                let name =
                    name.strip_prefix(root().join("ui-tests").join(part)).unwrap().to_str().unwrap().replace('\\', "/");
                let kind = path.extension().unwrap_or_default();
                let known = cases.contains_key(&name) && (kind == "rs" || part == "fail" && kind == "stderr");
                assert!(known, "{} belongs to no failing case", path.display());
            }
        }
    }
}

/// A mistake is explained, its fix is one edit, and both use the prelude.
#[test]
fn a_fix_is_one_edit() {
    for (name, Case { says, why, fix, program, corrected }) in cases() {
        assert!(
            [says, why, fix].iter().all(|said| said.trim_end_matches(')').ends_with('.')),
            "{name} does not explain itself in sentences"
        );
        let edited = |a: &[String], b: &[String]| a.iter().filter(|line| !b.contains(line)).count();
        let edits = (edited(&program, &corrected), edited(&corrected, &program));
        assert!(matches!(edits, (1..=2, 1..=2)), "{name}: {edits:?} lines differ between the mistake and the fix");
        for program in [program, corrected] {
            assert!(program.iter().any(|line| line == "use shapewise::prelude::*;"), "{name} does not use the prelude");
        }
    }
}

#[test]
fn an_edit_takes_the_place_of_its_lines() {
    let case = |edit: &str| {
        Case::parse(&format!(
            "//! Mistake: a\n//! Why: b\n//! Fix: c\n\nfn main() {{\n    x();\n    y();\n    x();\n}}\n\n{edit}"
        ))
        .map(|case| twin(&case))
    };
    let twin = case("// - y();\n// + z();\n// +     .w();\n").unwrap();
    assert_eq!(twin, "//! Fix: c\n\nfn main() {\n    x();\n    z();\n        .w();\n    x();\n}\n");
    assert!(case("// - x();\n// + z();\n").unwrap_err().contains("2 places"));
    assert!(case("// - z();\n// + y();\n").unwrap_err().contains("0 places"));
    assert!(case("// - y();\n").is_err() && case("").is_err() && case("// + y();\n").is_err());
    assert!(Case::parse("//! Mistake: a\n//! Fix: c\n").is_err());
}

#[test]
fn the_index_keeps_its_order() {
    let case = |says: &str| Case {
        says: says.to_owned(),
        why: String::new(),
        fix: String::new(),
        program: Vec::new(),
        corrected: Vec::new(),
    };
    let cases = ["a/x", "a/z", "b/y"].map(|name| (name.to_owned(), case(&format!("Says {name}.")))).into();
    let old = "# G\n\n## B\n\n- [Says.](fail/b/y.rs)\n\n## A\n\n- [](fail/a/z.rs)\n- [Gone.](fail/a/w.rs)\n";
    let new =
        "# G\n\n## B\n\n- [Says b/y.](fail/b/y.rs)\n\n## A\n\n- [Says a/z.](fail/a/z.rs)\n- [Says a/x.](fail/a/x.rs)\n";
    assert_eq!(index(old, &cases), new);
}
