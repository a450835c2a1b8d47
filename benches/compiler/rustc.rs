//! rustc, run directly, and what it takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// What a run of rustc took.
#[derive(Clone, Copy)]
pub(crate) struct Usage {
    /// User time, that of the linker included.
    pub(crate) milliseconds: f64,
    pub(crate) megabytes: f64,
}

/// A library, built once, and programs that use it.
pub(crate) struct Library {
    name: &'static str,
    target: PathBuf,
    file: PathBuf,
}

impl Library {
    /// Builds the crate as `cargo` does with these arguments.
    pub(crate) fn build(name: &'static str, arguments: &[&str]) -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME"));
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--lib", "--message-format", "json", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_INCREMENTAL", "0")
            .stderr(Stdio::inherit())
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "the library does not build");
        let messages = String::from_utf8(output.stdout).expect("cargo writes JSON");
        let file = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .filter(|message| message["target"]["name"] == name)
            .filter_map(|message| {
                message["filenames"].as_array().and_then(|files| files.last()?.as_str().map(PathBuf::from))
            })
            .next_back()
            .expect("cargo names what it has built");
        // The last file lies in `deps`, with a hash in its name. That beside it without one may be of other features.
        let code = file.with_extension("rlib");
        let file = if arguments.contains(&"check") { file } else { code };
        Library { name, target, file }
    }

    /// Compiles a program with these arguments.
    pub(crate) fn compile(&self, program: &str, arguments: &[&str]) -> Usage {
        let source = self.target.join("program.rs");
        fs::write(&source, program).expect("a place to write to");
        let before = processor_time();
        let mut rustc = Command::new("rustc")
            .args(["--edition", "2024", "-A", "warnings"])
            .args(arguments)
            .arg("--extern")
            .arg(format!("{}={}", self.name, self.file.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.file.parent().expect("a directory").display()))
            .arg("--out-dir")
            .arg(&self.target)
            .arg(&source)
            .spawn()
            .expect("rustc runs");
        let mut megabytes: f64 = 0.0;
        let status = loop {
            megabytes = megabytes.max(peak_memory(rustc.id()).unwrap_or(0.0));
            match rustc.try_wait().expect("rustc can be waited for") {
                Some(status) => break status,
                None => thread::sleep(Duration::from_millis(2)),
            }
        };
        assert!(status.success(), "{} does not compile", source.display());
        Usage { milliseconds: processor_time() - before, megabytes }
    }

    /// Where `compile` writes an executable.
    pub(crate) fn executable(&self) -> PathBuf {
        self.target.join("program")
    }
}

/// The user time of all finished children in milliseconds, to a hundredth of a second.
fn processor_time() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("this runs on Linux");
    // The fields after the name, which is in parentheses: `cutime` is the 16th of all.
    let fields: Vec<&str> = stat.rsplit(')').next().expect("fields").split_whitespace().collect();
    fields[13].parse::<f64>().expect("a number of ticks") * 10.0
}

/// The most memory that a process has had so far, in megabytes.
fn peak_memory(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
}
