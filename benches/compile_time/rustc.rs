//! rustc, run directly, and what it takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// What a run of rustc took.
pub(crate) struct Usage {
    pub(crate) milliseconds: f64,
    pub(crate) megabytes: f64,
}

/// The library, built once.
pub(crate) struct Library {
    target: PathBuf,
    metadata: PathBuf,
}

impl Library {
    /// Builds the library as `cargo check` does.
    pub(crate) fn build() -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_time");
        let output = Command::new(env!("CARGO"))
            .args(["check", "--lib", "--message-format", "json", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_INCREMENTAL", "0")
            .stderr(Stdio::inherit())
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "the library does not build");
        let messages = String::from_utf8(output.stdout).expect("cargo writes JSON");
        let metadata = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .filter(|message| message["target"]["name"] == "shapewise")
            .filter_map(|message| message["filenames"][0].as_str().map(PathBuf::from))
            .next_back()
            .expect("cargo names what it has built");
        Library { target, metadata }
    }

    /// Type-checks a program.
    pub(crate) fn check(&self, program: &str) -> Usage {
        let source = self.target.join("program.rs");
        fs::write(&source, program).expect("a place to write to");
        let before = processor_time();
        let mut rustc = Command::new("rustc")
            .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "-A", "warnings"])
            .arg("--extern")
            .arg(format!("shapewise={}", self.metadata.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.metadata.parent().expect("a directory").display()))
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
        assert!(status.success(), "{} does not type-check", source.display());
        Usage { milliseconds: processor_time() - before, megabytes }
    }
}

/// The processor time of all finished children in milliseconds, to a hundredth of a second.
fn processor_time() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("this runs on Linux");
    // The fields after the name, which is in parentheses: `cutime` and `cstime` are the 16th and 17th of all.
    let fields: Vec<&str> = stat.rsplit(')').next().expect("fields").split_whitespace().collect();
    let ticks = |field: usize| fields[field].parse::<f64>().expect("a number of ticks");
    (ticks(13) + ticks(14)) * 10.0
}

/// The most memory that a process has had so far, in megabytes.
fn peak_memory(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
}
