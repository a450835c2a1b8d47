//! Each row of the tables of words (`src/words/`): the call is refused by the sentence of its row, and by nothing else, and
//! what the row says to write compiles.

use std::collections::BTreeMap;
use std::fs;

use crate::compiler::Compiler;
use crate::root;

/// A row: `clip(_, _) "x.clip(0.0, 1.0)": "NumPy's `clip` is …", "write `x.clamp(0.0, 1.0)`";`
struct Row {
    call: String,
    says: String,
    /// What stands between backticks in what is to be written.
    write: Vec<String>,
}

/// What the rows are about, by names.
const NAMES: &[(&str, &str)] = &[
    ("x", "Tensor<f64, shape![2, 3]>"),
    ("y", "Tensor<f64, shape![2, 3]>"),
    ("z", "Tensor<f64, shape![2, 3]>"),
    ("v", "Tensor<f64, shape![3]>"),
    ("u", "Tensor<f64, shape![3]>"),
    ("pair", "Tensor<f64, shape![2]>"),
    ("column", "Tensor<f64, shape![2, 1]>"),
    ("a", "Tensor<f64, shape![3, 3]>"),
    ("grid", "Tensor<f64, shape![3, 3]>"),
    ("w", "Tensor<f64, shape![3, 4]>"),
    ("b", "Tensor<f64, shape![4]>"),
    ("cube", "Tensor<f64, shape![2, 3, 4]>"),
    ("scalar", "Tensor<f64, ()>"),
    ("i", "Tensor<i32, shape![2, 3]>"),
    ("mask", "Tensor<bool, shape![2, 3]>"),
    ("other", "Tensor<bool, shape![2, 3]>"),
    ("j", "Tensor<Idx<dim!(3)>, shape![2]>"),
    ("labels", "Tensor<Idx<dim!(3)>, shape![2]>"),
    ("order", "Tensor<Idx<dim!(3)>, shape![2, 3]>"),
    ("images", "Tensor<f32, shape![2, 3, 8, 8]>"),
    ("kernel", "Tensor<f32, shape![4, 3, 3, 3]>"),
    ("data", "TensorVec<f64, shape![3]>"),
    ("numbers", "Vec<f64>"),
    ("best", "Idx<dim!(3)>"),
];

/// What is found in the programs behind a feature only.
const OF_FEATURES: &[&str] = &["rng", "File"];

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for file in fs::read_dir(root().join("src/words")).unwrap() {
        let table = fs::read_to_string(file.unwrap().path()).unwrap();
        for line in table.lines().map(str::trim).filter(|line| line.ends_with("\";") && line.contains("\": \"")) {
            let literals: Vec<&str> = line.split('"').collect();
            let [_, call, ": ", says, ", ", write, ";"] = literals[..] else {
                panic!("this is no row of words: {line}")
            };
            let write = write.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            rows.push(Row { call: call.to_owned(), says: says.to_owned(), write });
        }
    }
    rows
}

/// A function on one line, with those of the names that its code has.
fn function(number: usize, code: &str) -> String {
    let words: Vec<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let parameters = NAMES.iter().filter(|(name, _)| words.contains(name));
    let parameters: Vec<String> = parameters.map(|(name, of)| format!("mut {name}: {of}")).collect();
    let block = if code.starts_with("for ") { " {}" } else { "" };
    format!("fn row_{number}({}) {{ {code}{block}; }}\n", parameters.join(", "))
}

/// The errors of a program of one function a line, by the numbers of the lines from 0.
fn errors(name: &str, lines: &[String]) -> BTreeMap<usize, Vec<String>> {
    let head = ["#![allow(warnings)]\n", "use shapewise::prelude::*;\n", "fn main() {}\n"];
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("rs");
    fs::write(&path, head.concat() + &lines.concat()).unwrap();
    let mut errors: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for found in Compiler::new().check(&path).into_iter().filter(|found| found.is_error) {
        let place = found.text.split_once("--> ").unwrap().1.lines().next().unwrap();
        let line: usize = place.rsplit(':').nth(1).unwrap().parse().unwrap();
        errors.entry(line - 1 - head.len()).or_default().push(found.text);
    }
    errors
}

#[test]
fn each_word_is_refused_by_its_sentence() {
    let rows = rows();
    let calls: Vec<String> = rows.iter().enumerate().map(|(number, row)| function(number, &row.call)).collect();
    let errors = errors("words_of_others", &calls);
    for (number, row) in rows.iter().enumerate() {
        let said = errors.get(&number).map_or(&[][..], Vec::as_slice);
        assert_eq!(said.len(), 1, "`{}` gives so many errors: {said:#?}", row.call);
        let first = said[0].lines().next().unwrap();
        assert_eq!(first, format!("error[E0277]: {}", row.says), "{}", row.call);
    }
    println!("{} words", rows.len());
}

#[test]
fn what_is_written_instead_of_a_word_compiles() {
    let rows = rows();
    let code = rows.iter().flat_map(|row| row.write.iter().map(move |code| (row, code)));
    let code: Vec<_> = code.filter(|(_, code)| !OF_FEATURES.iter().any(|feature| code.contains(feature))).collect();
    let functions: Vec<String> = code.iter().enumerate().map(|(number, (_, code))| function(number, code)).collect();
    let refused = errors("words_of_ours", &functions);
    let refused: Vec<_> = refused.iter().map(|(number, said)| (&code[*number].0.call, code[*number].1, said)).collect();
    assert!(refused.is_empty(), "what is to be written is refused, too: {refused:#?}");
}

/// A misspelled name is mended by a name of ours, and a method of one's own is found before a word.
#[test]
fn words_are_in_nobodys_way() {
    let typos = ["x.clmp(0.0, 1.0)", "x.mtmul(&w)", "x.transpse()", "x.sqrtt()", "x.flaten()", "x.sofmax(axes![0])"];
    let typos: Vec<String> = typos.iter().enumerate().map(|(number, code)| function(number, code)).collect();
    let said: String = errors("words_misspelled", &typos).into_values().flatten().collect();
    for name in ["clamp", "matmul", "transpose", "sqrt", "flatten", "softmax"] {
        assert!(said.contains(&format!(".{name}(")), "`{name}` is not proposed: {said}");
    }
    let own = "trait Own { fn clip(&self) -> f64; fn gelu(self) -> Self; } \
               impl Own for Tensor<f64, shape![3]> { fn clip(&self) -> f64 { 1.0 } fn gelu(self) -> Self { self } } \
               fn own(v: Tensor<f64, shape![3]>, u: &Tensor<f64, shape![3]>) -> f64 { v.gelu().clip() + u.clip() }\n";
    let errors = errors("words_of_ones_own", &[own.to_owned()]);
    assert!(errors.is_empty(), "{errors:#?}");
}
