//! The exercises: programs with a hole, in `book/exercises/`; the answer that most try first is in `naive/`, with what the compiler says to it, the
//! right one in `answers/`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What stands where something is to be filled in.
pub(crate) const HOLE: &str = "____";

/// An exercise and its answers.
pub(crate) struct Exercise {
    /// The name of its file: `01_column_means`.
    pub(crate) name: String,
    pub(crate) program: String,
    pub(crate) naive: String,
    pub(crate) answer: String,
    pub(crate) message: String,
}

/// The exercises under `root`, in order.
pub(crate) fn read(root: &Path) -> Vec<Exercise> {
    let folder = root.join("book/exercises");
    let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let programs = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let mut names: Vec<String> = programs.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    let exercise = |name: String| {
        let read = |file: String| {
            let path = folder.join(file);
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        Exercise {
            program: read(format!("{name}.rs")),
            naive: read(format!("naive/{name}.rs")),
            answer: read(format!("answers/{name}.rs")),
            message: read(format!("naive/{name}.stderr")),
            name,
        }
    };
    names.into_iter().map(exercise).collect()
}

impl Exercise {
    /// What a program has in the place of the hole, if it differs in nothing else.
    pub(crate) fn filling<'a>(&self, program: &'a str) -> Option<&'a str> {
        let (before, after) = self.program.split_once(HOLE)?;
        program.strip_prefix(before)?.strip_suffix(after)
    }

    /// What the first lines say behind a word.
    pub(crate) fn says(&self, word: &str) -> Option<&str> {
        self.program.lines().find_map(|line| line.strip_prefix("//! ")?.strip_prefix(word)?.strip_prefix(": "))
    }
}

/// The list of exercises in the book.
pub(crate) fn page(exercises: &[Exercise]) -> String {
    let mut page = String::new();
    for exercise in exercises {
        let (number, name) = exercise.name.split_once('_').unwrap();
        let title = name.replace('_', " ");
        let title = title[..1].to_uppercase() + &title[1..];
        let program = exercise.program.lines().filter(|line| !line.starts_with("//!"));
        let program: Vec<&str> = program.skip_while(|line| line.is_empty()).collect();
        write!(page, "\n## {}. {title}\n\n{}\n", number.trim_start_matches('0'), exercise.says("Task").unwrap())
            .unwrap();
        write!(page, "\n```rust\n{}\n```\n", program.join("\n")).unwrap();
        details(&mut page, "A hint", exercise.says("Hint").unwrap());
        let (naive, answer) = (exercise.filling(&exercise.naive).unwrap(), exercise.filling(&exercise.answer).unwrap());
        let naive = format!("```rust\n{naive}\n```\n\n```text\n{}\n```", exercise.message.trim_end());
        details(&mut page, "What most try first, and what the compiler says", &naive);
        details(&mut page, "The answer", &format!("```rust\n{answer}\n```"));
    }
    page
}

fn details(page: &mut String, summary: &str, text: &str) {
    write!(page, "\n<details><summary>{summary}</summary>\n\n{text}\n\n</details>\n").unwrap();
}
