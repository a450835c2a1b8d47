//! Each mistake is refused with its message, and each fix is not.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use crate::compiler::{Compiler, Diagnostic};
use crate::group::{Mistake, groups};
use crate::message::comparable;
use crate::{files, read, root};

/// The programs in a folder with what stands beside them, by their paths from the root.
pub(crate) fn in_folder(folder: &str, extension: &str) -> BTreeMap<String, String> {
    let paths = fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
    let wanted = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    let named = |path: &Path| format!("{folder}/{}", path.file_name().unwrap().to_str().unwrap());
    wanted.map(|path| (named(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// The mistakes of the gallery, those that others made, and the naive answers to the exercises of the book.
fn mistakes() -> Vec<Mistake> {
    let of_the_gallery =
        files("fail", "rs").into_iter().map(|(name, program)| (format!("ui-tests/fail/{name}.rs"), program));
    let naive = in_folder("book/exercises/naive", "rs");
    let with_message = |(path, program): (String, String)| {
        let message = fs::read_to_string(root().join(&path).with_extension("stderr")).unwrap_or_default();
        Mistake { path, program, message }
    };
    of_the_gallery.chain(in_folder("ui-tests/tried/bad", "rs")).chain(naive).map(with_message).collect()
}

/// The fixes of the gallery, those of what others tried, and the right answers to the exercises.
fn fixes() -> BTreeMap<String, String> {
    let twins = files("pass", "rs").into_iter().map(|(name, program)| (format!("ui-tests/pass/{name}.rs"), program));
    twins.chain(in_folder("ui-tests/tried/good", "rs")).chain(in_folder("book/exercises/answers", "rs")).collect()
}

/// What is said about one file.
fn text_about(diagnostics: &[Diagnostic], path: &str) -> String {
    let about = diagnostics.iter().filter(|diagnostic| diagnostic.file.as_deref() == Some(path));
    about.map(|diagnostic| diagnostic.text.as_str()).collect()
}

/// Compiles the mistakes of a group as one program, and alone each that gets another message there. Returns how many
/// those are, and the failures.
fn try_group(compiler: &Compiler, number: usize, group: &[&Mistake]) -> (usize, String) {
    let module = |at: usize| format!("mistake_{at}");
    let programs: Vec<_> = group.iter().enumerate().map(|(at, mistake)| (module(at), mistake.path.as_str())).collect();
    let together = compiler.check_together(&format!("group_{number}"), &programs);
    let (mut alone, mut failures) = (0, String::new());
    for (at, Mistake { path, message, .. }) in group.iter().enumerate() {
        let expected = comparable(message, path);
        let said = text_about(&together, path).replace(&(module(at) + "::"), "");
        if !message.is_empty() && comparable(&said, path) == expected {
            continue;
        }
        alone += 1;
        let diagnostics = compiler.check(Path::new(path));
        let said = text_about(&diagnostics, path);
        let refused = diagnostics.iter().any(|diagnostic| diagnostic.is_error);
        if !refused {
            writeln!(failures, "\n{path} compiles").unwrap();
        } else if comparable(&said, path) != expected {
            writeln!(failures, "\n{path}\n---- expected\n{message}\n---- rustc says\n{said}").unwrap();
        }
    }
    (alone, failures)
}

#[test]
fn every_mistake_is_refused() {
    let (compiler, mistakes) = (Compiler::new(), mistakes());
    let groups = groups(&mistakes, &read("src/prelude.rs"));
    let queue = Mutex::new(groups.iter().enumerate());
    let results = Mutex::new((0, String::new()));
    let work = || {
        // The queue is free again before the group is compiled.
        let next = || queue.lock().unwrap().next();
        while let Some((number, group)) = next() {
            let (alone, failures) = try_group(&compiler, number, group);
            let mut results = results.lock().unwrap();
            results.0 += alone;
            results.1 += &failures;
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from).min(groups.len()) {
            scope.spawn(work);
        }
    });
    let (alone, failures) = results.into_inner().unwrap();
    println!("{} mistakes in {} groups, {alone} of them compiled alone, too", mistakes.len(), groups.len());
    let command = "`TRYBUILD=overwrite cargo test --test ui -- --include-ignored written trybuild=<part of the path>`";
    assert!(failures.is_empty(), "{failures}\n{command} writes what rustc says");
}

#[test]
fn every_fix_compiles() {
    let fixes = fixes();
    let programs: Vec<_> = fixes.keys().enumerate().map(|(at, path)| (format!("fix_{at}"), path.as_str())).collect();
    let diagnostics = Compiler::new().check_together("fixes", &programs);
    let errors: String = diagnostics.iter().filter(|found| found.is_error).map(|found| found.text.as_str()).collect();
    assert!(errors.is_empty(), "{errors}");
}

// Two runs, since trybuild builds, instead of checking, where a passing case is among the others.

/// Whether rustc can quote the standard library: rustup's component `rust-src` is installed.
fn standard_library_is_quoted() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).current_dir(root()).output().unwrap();
    let sysroot = String::from_utf8(output.stdout).unwrap();
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library").exists()
}

/// Each mistake by itself, as a learner compiles it: what is written is what is said here.
#[test]
#[ignore = "takes minutes; the gate runs it"]
fn every_message_is_written_alone() {
    if standard_library_is_quoted() {
        // `trybuild` compares each letter. What `every_mistake_is_refused` compares, is the same with and without.
        let written = std::env::var_os("TRYBUILD").is_some();
        assert!(!written, "messages are written without: `rustup component remove rust-src --toolchain 1.95.0`");
        println!("left out: with the component rust-src, rustc quotes the standard library");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui-tests/fail/*/*.rs");
    cases.compile_fail("ui-tests/tried/bad/*.rs");
    cases.compile_fail("book/exercises/naive/*.rs");
}

/// All of them as the modules of one program, since linking a hundred takes minutes.
#[test]
#[ignore = "takes a minute; the gate runs it"]
fn every_fix_runs() {
    let (mut program, mut calls) = (String::new(), String::new());
    for (at, fix) in fixes().values().enumerate() {
        let lines: Vec<&str> = fix.lines().filter(|line| !line.starts_with("//!")).collect();
        writeln!(program, "mod fix_{at} {{\n{}\npub fn run() {{ main() }}\n}}", lines.join("\n")).unwrap();
        writeln!(calls, "fix_{at}::run();").unwrap();
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("every_fix.rs");
    fs::write(&path, format!("{program}fn main() {{\n{calls}}}\n")).unwrap();
    trybuild::TestCases::new().pass(path);
}
