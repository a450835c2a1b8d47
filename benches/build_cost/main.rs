//! What one new shape of each operation costs to build: processor time, code, and memory of rustc.
//!
//!     cargo bench --bench build_cost [-- [--quick] [--programs] [NAME...]]
//!
//! For each operation a program is written with one, ten and forty functions that use it, each on sizes of its own,
//! large enough for the heap. rustc builds it to an executable, with code and linked, as `cargo build` and
//! `cargo build --release` do; the library is built before. The slope of the line through the three is the cost of one
//! shape. Where ten functions take long, forty are left out. Beside it stands the same program in ndarray, if it has the
//! operation.
//!
//! Below the table stand larger programs, among them a block of a transformer and its gradient. With the names of operations they are left out; `--programs` builds only
//! them. With `--quick` programs have one and ten functions, and are built once; what costs little is lost in the noise.
//!
//! No debug information is written, except where it is said; a debug build by cargo has it by default. Linux only, since
//! time and memory are read from `/proc`.

mod elf;
#[path = "../compiler/function.rs"]
mod function;
#[path = "../compiler/operations.rs"]
mod operations;
mod programs;
#[path = "../compiler/rustc.rs"]
mod rustc;

use elf::Executable;
use function::{Function, SHAPEWISE};
use operations::{OPERATIONS, Operation};
use programs::NDARRAY;
use rustc::{Library, Usage};

/// The arguments of rustc that cargo's profiles stand for.
const DEBUG: &[&str] = &["-C", "embed-bitcode=no"];
const RELEASE: &[&str] = &["-C", "opt-level=3", "-C", "embed-bitcode=no", "-C", "strip=debuginfo"];
/// The features with which cargo builds ndarray, too.
const WITH_NDARRAY: &str = "--features=ndarray-0_17,ndarray/std";

/// From how many milliseconds on a program is built once only, since noise is small beside it.
const LONG: f64 = 2000.0;
/// From how many milliseconds on none with more functions is built.
const ENOUGH: f64 = 8000.0;

/// What is written above the columns of the table.
const HEADINGS: [&str; 10] =
    ["debug: ms", "KB", "MB", "release: ms", "KB", "MB", "ndarray, debug: ms", "KB", "ndarray, release: ms", "KB"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let (options, wanted): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|a| a.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| !["--quick", "--programs"].contains(option)) {
        eprintln!("{unknown} is no option: there are --quick and --programs");
        std::process::exit(2);
    }
    let bench = Bench {
        effort: if options.contains(&"--quick") { Effort::QUICK } else { Effort::FULL },
        debug: Library::build("shapewise", &["build"]),
        release: Library::build("shapewise", &["build", "--release"]),
        ndarray_debug: Library::build("ndarray", &["build", WITH_NDARRAY]),
        ndarray_release: Library::build("ndarray", &["build", "--release", WITH_NDARRAY]),
    };
    if !options.contains(&"--programs") {
        bench.table(&wanted);
    }
    if wanted.is_empty() {
        bench.programs();
    }
}

/// How many functions the programs have, and how often each is built.
struct Effort {
    shapes: &'static [usize],
    runs: usize,
}

impl Effort {
    const FULL: Self = Effort { shapes: &[1, 10, 40], runs: 3 };
    const QUICK: Self = Effort { shapes: &[1, 10], runs: 1 };
}

struct Bench {
    effort: Effort,
    debug: Library,
    release: Library,
    ndarray_debug: Library,
    ndarray_release: Library,
}

/// What one new shape costs.
struct Cost {
    milliseconds: f64,
    kilobytes: f64,
    megabytes: f64,
}

impl Bench {
    /// Prints a row for each operation whose name contains one of the words, and below them the median and the worst.
    fn table(&self, wanted: &[&str]) {
        println!("Programs of {:?} shapes, the least of at most {} builds:\n", self.effort.shapes, self.effort.runs);
        println!("| operation | {} |", HEADINGS.join(" | "));
        println!("|---|{}", "---:|".repeat(HEADINGS.len()));
        let mut columns = vec![Vec::new(); HEADINGS.len()];
        for (name, operation) in OPERATIONS {
            if wanted.is_empty() || wanted.iter().any(|part| name.contains(part)) {
                let row = self.row(operation);
                print_row(name, &row);
                for (column, cell) in columns.iter_mut().zip(row) {
                    column.extend(cell);
                }
            }
        }
        for column in &mut columns {
            column.sort_by(f64::total_cmp);
        }
        print_row(
            "**median**",
            &columns.iter().map(|column| column.get(column.len() / 2).copied()).collect::<Vec<_>>(),
        );
        print_row("**worst**", &columns.iter().map(|column| column.last().copied()).collect::<Vec<_>>());
    }

    /// One cell for each heading.
    fn row(&self, operation: &Operation) -> Vec<Option<f64>> {
        let mut row = Vec::new();
        for (library, arguments) in [(&self.debug, DEBUG), (&self.release, RELEASE)] {
            let cost = self.cost(library, arguments, SHAPEWISE, &operation.shapewise);
            row.extend([cost.milliseconds, cost.kilobytes, cost.megabytes].map(Some));
        }
        for (library, arguments) in [(&self.ndarray_debug, DEBUG), (&self.ndarray_release, RELEASE)] {
            let cost = operation.ndarray.as_ref().map(|function| self.cost(library, arguments, NDARRAY, function));
            row.push(cost.as_ref().map(|cost| cost.milliseconds));
            row.push(cost.as_ref().map(|cost| cost.kilobytes));
        }
        row
    }

    /// What one more function costs.
    fn cost(&self, library: &Library, arguments: &[&str], begin: &str, function: &Function) -> Cost {
        let (mut milliseconds, mut kilobytes, mut megabytes) = (Vec::new(), Vec::new(), Vec::new());
        for &shapes in self.effort.shapes {
            let (usage, executable) = self.build(library, arguments, &programs::program(begin, function, shapes));
            milliseconds.push((shapes as f64, usage.milliseconds));
            kilobytes.push((shapes as f64, executable.code as f64 / 1000.0));
            megabytes.push((shapes as f64, usage.megabytes));
            if shapes > 1 && usage.milliseconds > ENOUGH {
                break;
            }
        }
        Cost { milliseconds: slope(&milliseconds), kilobytes: slope(&kilobytes), megabytes: slope(&megabytes) }
    }

    /// The least that it takes to build a program, and what becomes of it.
    fn build(&self, library: &Library, arguments: &[&str], program: &str) -> (Usage, Executable) {
        let mut least = library.compile(program, arguments);
        for _ in 1..self.effort.runs {
            if least.milliseconds < LONG {
                let next = library.compile(program, arguments);
                least.milliseconds = least.milliseconds.min(next.milliseconds);
                least.megabytes = least.megabytes.min(next.megabytes);
            }
        }
        (least, Executable::read(&library.executable()))
    }

    /// Prints what three programs take as a whole.
    fn programs(&self) {
        let whole = |name: &str, library: &Library, arguments: &[&str], program: &str| {
            let (usage, executable) = self.build(library, arguments, program);
            let (seconds, megabytes) = (usage.milliseconds / 1000.0, usage.megabytes);
            let (file, code) = (executable.file as f64 / 1e6, executable.code as f64 / 1e6);
            println!(
                "- {name}: {seconds:.1} s, {megabytes:.0} MB of memory; the executable has {file:.1} MB, {code:.2} MB of it code."
            );
            executable
        };
        let with_information = [DEBUG, &["-C", "debuginfo=2"]].concat();
        println!();
        whole("80 shapes of `matmul`, `softmax` and `mean`, debug", &self.debug, DEBUG, &programs::eighty_shapes());
        let name = "16 convolutions and poolings, debug with full debug information";
        let executable = whole(name, &self.debug, &with_information, &programs::sixteen_convolutions());
        println!("  Its longest symbol has {} characters.", executable.longest_symbol);
        whole("a function of 1,000 statements, release", &self.release, RELEASE, &programs::thousand_statements());
        for (profile, library, arguments) in [("debug", &self.debug, DEBUG), ("release", &self.release, RELEASE)] {
            for (name, is_gradient) in [("value", false), ("gradient", true)] {
                for shapes in [1, 2] {
                    let program = programs::blocks(shapes, is_gradient);
                    let name = format!("the {name} of a transformer block, {shapes} shapes, {profile}");
                    whole(&name, library, arguments, &program);
                }
            }
        }
    }
}

/// Prints a line of the table; a dash where there is nothing.
fn print_row(name: &str, cells: &[Option<f64>]) {
    let cells: Vec<String> = cells.iter().map(|cell| cell.map_or("–".into(), |cell| format!("{cell:.1}"))).collect();
    println!("| {name} | {} |", cells.join(" | "));
}

/// The slope of the line with the least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let rise: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    let run: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    rise / run
}
