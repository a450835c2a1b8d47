//! rustc, on the library as cargo has built it for this test.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// Each error and each warning that rustc prints, as text.
pub(crate) struct Diagnostic {
    /// The file in which the user wrote what it points at, also where a macro wrote the rest.
    pub(crate) file: Option<String>,
    pub(crate) is_error: bool,
    pub(crate) text: String,
}

pub(crate) struct Compiler {
    crates: Vec<(&'static str, PathBuf)>,
    scratch: PathBuf,
}

impl Compiler {
    pub(crate) fn new() -> Self {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery");
        fs::create_dir_all(&scratch).unwrap();
        Self { crates: crates(), scratch }
    }

    /// What rustc says to a program in one file, of which the path begins at the root of the repository.
    pub(crate) fn check(&self, program: &Path) -> Vec<Diagnostic> {
        let name = program.with_extension("").to_string_lossy().replace(['/', '\\'], "-");
        let output = Command::new("rustc")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["--edition=2024", "--crate-type=bin", "--crate-name=mistakes", "--emit=metadata"])
            // As `trybuild` calls it.
            .args(["--error-format=json", "--diagnostic-width=140", "--verbose", "--cfg=trybuild", "-Adead_code"])
            .arg("-o")
            .arg(self.scratch.join(name).with_extension("rmeta"))
            .arg("-L")
            .arg(format!("dependency={}", self.crates[0].1.parent().unwrap().display()))
            .args(self.crates.iter().map(|(name, path)| format!("--extern={name}={}", path.display())))
            .arg(program)
            .output()
            .expect("rustc runs");
        let messages: Vec<Value> = lines_of_json(&output.stderr);
        messages.iter().filter(|message| message["spans"] != Value::Array(Vec::new())).map(diagnostic).collect()
    }

    /// What rustc says to several programs, each a module of one, by the names of the modules.
    pub(crate) fn check_together(&self, name: &str, programs: &[(String, &str)]) -> Vec<Diagnostic> {
        let module = |(module, path): &(String, &str)| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
            format!("#[path = {path:?}]\nmod {module};\n")
        };
        let program = programs.iter().map(module).collect::<String>() + "fn main() {}\n";
        let path = self.scratch.join(name).with_extension("rs");
        fs::write(&path, program).unwrap();
        self.check(&path)
    }
}

/// What the programs use: the library, and the crates of other numbers. Cargo is asked for them, and has built them
/// before the test, since its folder has those of other features, too. The gallery is the same for all features, so it
/// is tried with the default ones.
fn crates() -> Vec<(&'static str, PathBuf)> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    cargo.args(["test", "--test=ui", "--no-run", "--offline", "--quiet", "--message-format=json", "--target-dir"]);
    cargo.arg(target);
    if env::current_exe().unwrap().components().any(|part| part.as_os_str() == "release") {
        cargo.arg("--release");
    }
    let Output { status, stdout, stderr } = cargo.output().expect("cargo runs");
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    let artifacts = lines_of_json(&stdout);
    let metadata = |name: &'static str| {
        let ours = |message: &&Value| message["target"]["name"] == name && message["target"]["kind"][0] == "lib";
        let files = artifacts.iter().filter(ours).filter_map(|message| message["filenames"].as_array()).flatten();
        let mut paths = files.filter_map(Value::as_str).map(PathBuf::from);
        (name, paths.find(|path| path.extension().is_some_and(|found| found == "rmeta")).expect("its metadata"))
    };
    ["shapewise", "typenum", "num_traits"].map(metadata).into()
}

fn lines_of_json(output: &[u8]) -> Vec<Value> {
    let output = String::from_utf8_lossy(output);
    output.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

fn diagnostic(message: &Value) -> Diagnostic {
    let spans = message["spans"].as_array().into_iter().flatten();
    let file = spans.filter(|span| span["is_primary"] == true).find_map(|span| {
        let mut span = span;
        while span["expansion"].is_object() {
            span = &span["expansion"]["span"];
        }
        span["file_name"].as_str().map(from_root)
    });
    let text = message["rendered"].as_str().unwrap_or_default();
    Diagnostic { file, is_error: message["level"] == "error", text: from_root(text) }
}

/// A text in which the paths of files begin at the root of the repository.
fn from_root(text: &str) -> String {
    text.replace(&format!("{}{}", env!("CARGO_MANIFEST_DIR"), std::path::MAIN_SEPARATOR), "")
}
