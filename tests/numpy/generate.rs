//! The test source, written from the data: a file for each group of cases, and the list of them.

use std::fmt::Write;

use super::golden::{Answer, Array, Case, Elements, read};
use super::left_out::{LEFT_OUT, LeftOut};
use super::translate::translate;

/// How many cases one function of the source holds.
const PART: usize = 25;
const WIDTH: usize = 120;
const HEAD: &str = "// Written by `generate.rs` from `golden.jsonl`; not to be edited.\n";

/// A file of the source, by its path below `tests/numpy`.
pub struct File {
    pub path: String,
    pub text: String,
}

/// The whole source.
pub fn generate(jsonl: &str) -> Vec<File> {
    let cases = read(jsonl);
    check_left_out(&cases);
    let mut groups: Vec<(&str, Vec<&Case>)> = Vec::new();
    for case in cases.iter().filter(|case| !is_left_out(&case.id)) {
        match groups.iter_mut().find(|(name, _)| *name == case.group) {
            Some((_, group)) => group.push(case),
            None => groups.push((&case.group, vec![case])),
        }
    }
    groups.sort_by_key(|(name, _)| *name);
    let mut files = vec![File { path: "cases.rs".into(), text: list(&groups) }];
    files.extend(groups.iter().map(|(name, cases)| File { path: format!("cases/{name}.rs"), text: group(cases) }));
    files
}

fn is_left_out(id: &str) -> bool {
    LEFT_OUT.iter().any(|left_out| left_out.ids.contains(&id))
}

/// Every case that is left out exists, and is left out for one reason.
fn check_left_out(cases: &[Case]) {
    for LeftOut { reason, ids } in LEFT_OUT {
        for id in *ids {
            assert_eq!(cases.iter().filter(|case| case.id == *id).count(), 1, "{id}, left out as {reason}: cases");
        }
    }
    let mut ids: Vec<&str> = LEFT_OUT.iter().flat_map(|left_out| left_out.ids).copied().collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "a case is left out twice");
}

/// `cases.rs`: the modules, and how many cases each runs.
fn list(groups: &[(&str, Vec<&Case>)]) -> String {
    let mut text = format!("{HEAD}\n");
    for (name, _) in groups {
        let keyword = if *name == "where" { "r#" } else { "" };
        writeln!(text, "#[rustfmt::skip]\nmod {keyword}{name};").unwrap();
    }
    text += "\n/// The groups, and how many cases of each are run.\npub const RUN: &[(&str, usize)] = &[\n";
    for (name, cases) in groups {
        writeln!(text, "    (\"{name}\", {}),", cases.len()).unwrap();
    }
    text + "];\n"
}

/// The file of a group: a test, and the functions that it calls.
fn group(cases: &[&Case]) -> String {
    let parts: Vec<&[&Case]> = cases.chunks(PART).collect();
    let names: Vec<String> = (1..=parts.len()).map(|part| format!("part_{part}")).collect();
    let mut text = format!(
        "{HEAD}\nuse super::super::check::*;\n\n#[test]\nfn gives_numpys_answers() {{\n    run({}, &[{}]);\n}}\n",
        cases.len(),
        names.join(", "),
    );
    for (name, part) in names.iter().zip(parts) {
        writeln!(text, "\nfn {name}(cases: &mut Cases) {{").unwrap();
        let mut inputs: &[Array] = &[];
        for case in part {
            if inputs != case.inputs {
                inputs = &case.inputs;
                for (i, input) in inputs.iter().enumerate() {
                    text += &wrapped(&format!("    let a{i} = {};\n", array(input)));
                }
            }
            text += &check(case);
        }
        text += "}\n";
    }
    text
}

/// The check of one case, under NumPy's code for it.
fn check(case: &Case) -> String {
    let Case { id, code, .. } = case;
    let comment = format!("    // {code}\n");
    if matches!(code.as_str(), "a0" | "a0[()]") {
        let Answer::Array { printed, .. } = &case.answer else { panic!("{id}: nothing to print") };
        return format!("{comment}    cases.prints(\"{id}\", &a0, {});\n", string(printed));
    }
    let Some(rust) = translate(case) else {
        panic!("{id}: `{code}` is neither in translate.rs nor in left_out.rs");
    };
    match &case.answer {
        Answer::Error => format!("{comment}    cases.refuses(\"{id}\", || {rust});\n"),
        Answer::Array { expected, printed, tolerance } => {
            let expected = if expected.shape.is_empty() { scalar(expected) } else { array(expected) };
            let call = format!("    cases.check(\"{id}\", {tolerance}, {rust}, ");
            let printed = string(printed);
            if call.len() + expected.len() + printed.len() + 4 <= WIDTH {
                format!("{comment}{call}{expected}, {printed});\n")
            } else {
                let call = call.trim_end();
                let expected = wrapped(&format!("        {expected},\n"));
                format!("{comment}{call}\n{expected}        {printed});\n")
            }
        }
    }
}

/// A string literal. A long one is written as it is printed, in lines.
fn string(text: &str) -> String {
    if text.len() > 80 { format!("\"{text}\"") } else { format!("{text:?}") }
}

/// The one element of an array of rank 0, with its type.
fn scalar(array: &Array) -> String {
    let Elements::Listed(elements) = &array.elements else { panic!("a filled array of rank 0") };
    typed(&elements[0], array.element)
}

/// An expression for a tensor of these elements.
fn array(array: &Array) -> String {
    let tensor = format!("Tensor::<{}, shape!{:?}>", array.element, array.shape);
    match &array.elements {
        Elements::Fill(element) => format!("{tensor}::full({element})"),
        Elements::Count => format!("{tensor}::try_from_iter(0..{}).unwrap()", array.shape.iter().product::<usize>()),
        Elements::Listed(_) if array.shape.is_empty() => format!("Tensor::from({})", scalar(array)),
        Elements::Listed(elements) => {
            // The first element says of which type all are.
            let mut elements = elements.clone();
            elements[0] = typed(&elements[0], array.element);
            format!("tensor!{}", nested(&array.shape, &elements))
        }
    }
}

fn nested(shape: &[usize], elements: &[String]) -> String {
    match shape {
        [] => elements[0].clone(),
        [size, rest @ ..] => {
            let parts: Vec<String> = elements.chunks(elements.len() / size).map(|part| nested(rest, part)).collect();
            format!("[{}]", parts.join(", "))
        }
    }
}

fn typed(literal: &str, element: &str) -> String {
    let says_so = element == "bool" || literal.contains("::");
    if says_so { literal.into() } else { format!("{literal}_{element}") }
}

/// A line, broken after commas where it is too long.
fn wrapped(line: &str) -> String {
    let indent = " ".repeat(line.len() - line.trim_start().len() + 4);
    let mut text = String::new();
    let mut column = 0;
    for piece in line.split_inclusive(", ") {
        if column + piece.trim_end().len() > WIDTH {
            text.truncate(text.trim_end().len());
            text += "\n";
            text += &indent;
            column = indent.len();
        }
        text += piece;
        column += piece.len();
    }
    text
}
