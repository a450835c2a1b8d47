//! What one new use of each operation costs the type checker.
//!
//!     cargo bench --bench compile_time [-- NAME...]
//!
//! For each operation a program is written with many functions that use it, each on sizes of its own, and the same program without
//! the call: the signatures stay, with all their shapes. The difference in rustc's user time, divided by the number of
//! functions, is the cost of one use. Programs are type-checked as `cargo check` does it, without an incremental cache;
//! the best of some runs counts. Linux only, since time and memory are read from `/proc`.

#[path = "../compiler/function.rs"]
mod function;
#[path = "../compiler/operations.rs"]
mod operations;
#[expect(dead_code, reason = "type-checking writes no executable")]
#[path = "../compiler/rustc.rs"]
mod rustc;

use function::{Function, Random, SHAPEWISE, fill};
use operations::OPERATIONS;
use rustc::{Library, Usage};

/// How many functions each program has.
const USES: usize = 50;
/// How often each program is checked.
const RUNS: usize = 3;
/// What an operation may cost in the median, and at worst, in milliseconds.
const LIMITS: (f64, f64) = (5.0, 20.0);

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let library = Library::build("shapewise", &["check"]);
    println!("{USES} uses each, best of {RUNS} runs, without an incremental cache");
    println!("| operation | ms for one use | peak memory of rustc, MB |");
    println!("|---|---:|---:|");
    let mut costs = Vec::new();
    for (name, operation) in OPERATIONS {
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        let without = best(&library, &program(&operation.shapewise, false));
        let with = best(&library, &program(&operation.shapewise, true));
        let cost = (with.milliseconds - without.milliseconds) / USES as f64;
        println!("| {name} | {cost:.1} | {:.0} |", with.megabytes);
        costs.push(cost);
    }
    costs.sort_by(f64::total_cmp);
    if let (Some(median), Some(worst)) = (costs.get(costs.len() / 2), costs.last()) {
        println!("\nmedian {median:.1} ms, worst {worst:.1} ms");
        if wanted.is_empty() && (*median > LIMITS.0 || *worst > LIMITS.1) {
            eprintln!("that is more than {} ms in the median, or {} ms at worst", LIMITS.0, LIMITS.1);
            std::process::exit(1);
        }
    }
}

/// A program of many functions, with the calls or without.
fn program(function: &Function, calls: bool) -> String {
    let mut program = String::from(SHAPEWISE);
    let mut random = Random(20);
    for number in 0..USES {
        let sizes = std::array::from_fn(|_| 2 + random.next() % 500);
        let body = if calls { fill(function.body, &sizes) } else { "loop {}".into() };
        program += &format!("pub fn f{number}({} {{ {body} }}\n", fill(function.signature, &sizes));
    }
    program
}

/// The least that checking a program took.
fn best(library: &Library, program: &str) -> Usage {
    let check = || library.compile(program, &["--crate-type", "lib", "--emit", "metadata"]);
    let runs = (0..RUNS).map(|_| check());
    runs.min_by(|a, b| a.milliseconds.total_cmp(&b.milliseconds)).expect("there is a run")
}
