//! Imports go one way: a module names what stands in its own layer, or in one before it in the table of `ARCHITECTURE.md`.

use std::fs;
use std::path::{Path, PathBuf};

/// Where a module names a later layer all the same, and why it must.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("src/dim/capacity.rs", "shape", STORE),
    ("src/dim/capacity.rs", "storage", STORE),
    ("src/shape.rs", "storage", STORE),
    (
        "src/shape/split.rs",
        "storage",
        "what holds a part follows from the axis, for every shape, so it is a bound of the axis",
    ),
    ("src/ops/function.rs", "derivatives/operators", RECORDED),
    ("src/storage/same.rs", "derivatives", RECORDED),
];
const RECORDED: &str =
    "operators ask nothing of an element, so the types that have whole rows recorded are known by name";
const STORE: &str = "where elements stand follows from the sizes, for every shape, so it is a bound of `Shape`";

/// What gathers the names of all layers, or uses the library as programs do.
const ABOVE_ALL: &[&str] =
    &["src/lib.rs", "src/prelude.rs", "src/guide.rs", "src/book.rs", "src/prebuilt.rs", "src/prebuilt/rest.rs"];

struct Layer {
    name: String,
    /// Folders and files in `src`: `dim`, `kernel/level`, `tensor.rs`.
    places: Vec<String>,
}

/// A path that a file names: the module that it leads to, `kernel/level`, and where it stands.
struct Import {
    line: usize,
    module: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The table of the section `## Layers`: a name and places in each row, the lowest layer first.
fn layers() -> Vec<Layer> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let section = page.split("\n## Layers\n").nth(1).expect("a section `## Layers`");
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let places = cells[2].split('`').skip(1).step_by(2).map(str::to_owned).collect();
        Layer { name: cells[1].to_owned(), places }
    })
    .collect()
}

/// The layer of a module: that which names most of its path. A place that ends in `.rs` is one file, without the folder beside it.
fn layer_of(module: &str, layers: &[Layer]) -> Option<usize> {
    let is_at = |place: &str| match place.strip_suffix(".rs") {
        Some(file) => module == file,
        None => module == place || module.strip_prefix(place).is_some_and(|rest| rest.starts_with('/')),
    };
    let places = layers.iter().enumerate().flat_map(|(i, layer)| layer.places.iter().map(move |place| (i, place)));
    places.filter(|(_, place)| is_at(place)).max_by_key(|(_, place)| place.len()).map(|(layer, _)| layer)
}

/// All files of the library below a folder, but for its tests.
fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().is_some_and(|stem| stem == "tests") {
            continue;
        } else if path.is_dir() {
            sources(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// The code of a file: without comments and documentation, and without the tests at its end.
fn code(source: &str) -> String {
    let uncommented: Vec<&str> =
        source.lines().map(|line| line.split("//").next().unwrap().split("#[doc").next().unwrap()).collect();
    let is_tests = |lines: &[&str]| {
        lines[0].starts_with("#[cfg(") && lines[0].contains("test") && lines[1].starts_with("mod tests {")
    };
    let end = uncommented.windows(2).position(is_tests).unwrap_or(uncommented.len());
    uncommented[..end].join("\n")
}

/// The paths of `a::{b, c::{d, e}}`: `a::b`, `a::c::d`, `a::c::e`.
fn paths(before: &str, tree: &str) -> Vec<String> {
    let Some((start, rest)) = tree.split_once('{') else {
        return vec![format!("{before}{}", tree.trim())];
    };
    let before = format!("{before}{}", start.trim());
    let inside = rest.rsplit_once('}').expect("braces are closed").0;
    let mut depth = 0;
    let branches = inside.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    branches.filter(|branch| !branch.trim().is_empty()).flat_map(|branch| paths(&before, branch)).collect()
}

/// The file in `src` to which a path leads, without its ending. What is no module is a name in the last one: `kernel/level` for
/// `kernel::level::Level`.
fn module_of(path: &str) -> String {
    let mut names: Vec<&str> = path.split("::").map(str::trim).collect();
    while !names.is_empty() && !root().join("src").join(names.join("/")).with_extension("rs").exists() {
        names.pop();
    }
    names.join("/")
}

/// What the code of a module names by a path from the crate or from a module above, in a `use` or anywhere else.
fn imports(module: &str, code: &str) -> Vec<Import> {
    let mut imports = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            // `$crate` stands in macros, which are expanded elsewhere; the second `super` of two is read with the first.
            if code[..at].ends_with(|c: char| c == '$' || c == ':' || c == '_' || c.is_alphanumeric()) {
                continue;
            }
            let mut from: Vec<&str> = if start == "crate::" { vec![] } else { module.split('/').collect() };
            let mut rest = &code[at..];
            while let Some(above) = rest.strip_prefix("super::") {
                from.pop();
                rest = above;
            }
            let rest = rest.trim_start_matches("crate::");
            let is_use = code[..at].trim_end().ends_with("use");
            let end = rest.find(|c: char| if is_use { c == ';' } else { c != ':' && c != '_' && !c.is_alphanumeric() });
            let before = from.iter().map(|name| format!("{name}::")).collect::<String>();
            let line = code[..at].lines().count();
            let all = paths(&before, &rest[..end.unwrap_or(rest.len())]);
            imports.extend(all.iter().map(|path| Import { line, module: module_of(path) }));
        }
    }
    imports
}

/// Operations have something computed by the verbs of the engine, and know none of the modules behind them.
#[test]
fn operations_compute_by_the_engine() {
    let mut files = Vec::new();
    for folder in ["ops", "lazy", "tensor", "tensor_vec", "interop"] {
        sources(&root().join("src").join(folder), &mut files);
    }
    assert!(files.len() > 100, "the operations are read");
    let mut mistakes = Vec::new();
    for file in &files {
        let name = file.strip_prefix(root().join("src")).unwrap().to_str().unwrap().replace('\\', "/");
        let source = fs::read_to_string(file).unwrap();
        for Import { line, module } in imports(name.trim_end_matches(".rs"), &code(&source)) {
            if module.starts_with("expr/") || module == "kernel/nest" {
                mistakes.push(format!(
                    "src/{name}:{line} imports `{module}`: what operations may compute with is in `engine`"
                ));
            }
        }
    }
    assert!(mistakes.is_empty(), "\n{}\n", mistakes.join("\n"));
}

#[test]
fn imports_go_one_way() {
    let layers = layers();
    assert!(layers.len() > 5, "the table of layers is read");
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut mistakes = Vec::new();
    let mut used = vec![false; EXCEPTIONS.len()];
    for file in &files {
        let name = file.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        let Some(module) = name.strip_prefix("src/").and_then(|name| name.strip_suffix(".rs")) else { continue };
        if ABOVE_ALL.contains(&&*name) {
            continue;
        }
        let Some(here) = layer_of(module, &layers) else {
            mistakes.push(format!("{name} has no layer in the table of ARCHITECTURE.md"));
            continue;
        };
        for Import { line, module } in imports(module, &code(&fs::read_to_string(file).unwrap())) {
            let Some(there) = layer_of(&module, &layers) else {
                mistakes.push(format!(
                    "{name}:{line} imports a name that the whole crate exports; import it from its module"
                ));
                continue;
            };
            let exception = EXCEPTIONS.iter().position(|(file, to, _)| *file == name && *to == module);
            if there > here {
                match exception {
                    Some(exception) => used[exception] = true,
                    None => mistakes.push(format!(
                        "{name}:{line} imports `{module}` upwards: {} may not know of {}",
                        layers[here].name, layers[there].name,
                    )),
                }
            }
        }
    }
    for ((file, to, _), used) in EXCEPTIONS.iter().zip(used) {
        if !used {
            mistakes.push(format!("{file} does not import `{to}` upwards: the exception can go"));
        }
    }
    assert!(mistakes.is_empty(), "\n{}\n", mistakes.join("\n"));
}

#[test]
fn every_place_in_the_table_exists() {
    for place in layers().iter().flat_map(|layer| &layer.places) {
        let path = root().join("src").join(place);
        assert!(path.exists() || path.with_extension("rs").exists(), "there is no `src/{place}`");
    }
}

#[test]
fn a_tree_of_imports_is_taken_apart() {
    let code = "use crate::a::{b, c::{D, E}};\nfn f() -> super::x::Y { $crate::z::f() }\n";
    let lines: Vec<usize> = imports("m/n", code).iter().map(|import| import.line).collect();
    assert_eq!(lines, [1, 1, 1, 2]);
    assert_eq!(paths("crate::", "a::{b, c::{D, E}}"), ["crate::a::b", "crate::a::c::D", "crate::a::c::E"]);
    assert_eq!(module_of("kernel::level::Level"), "kernel/level");
}
