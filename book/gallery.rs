//! The chapter "Errors as lessons", made of the gallery of compile errors: the program, the message of the compiler, what NumPy answers, why, and the
//! correction. The pages are written when the book is built and are not checked in, so they cannot drift. `tests/book.rs` checks
//! that there is something to write for every mistake.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[path = "../tests/ui/case.rs"]
mod case;
use case::Case;

/// One part of the gallery: its title, and its mistakes in order.
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) mistakes: Vec<Mistake>,
}

/// What the gallery and the record know of one mistake.
pub(crate) struct Mistake {
    /// Its folder and its file: `over/names_an_axis_twice`.
    pub(crate) name: String,
    pub(crate) case: Case,
    pub(crate) message: String,
    /// What NumPy does with it: a session, or why there is none.
    pub(crate) numpy: Option<Numpy>,
}

pub(crate) enum Numpy {
    Session(String),
    NoCounterpart(String),
}

impl Numpy {
    /// Whether NumPy raises an error, for some of the data at least.
    fn raises(&self) -> bool {
        let is_error = |line: &str| line.split_once(": ").is_some_and(|(class, _)| class.ends_with("Error"));
        matches!(self, Numpy::Session(session) if session.lines().any(is_error))
    }

    /// Whether NumPy computes something.
    fn answers(&self) -> bool {
        matches!(self, Numpy::Session(_)) && !self.raises()
    }
}

impl Section {
    /// The name of its page.
    pub(crate) fn page(&self) -> String {
        let folder = self.mistakes[0].name.split('/').next().unwrap();
        format!("mistakes/{folder}.md")
    }
}

/// The gallery under `root`, in the order of its index.
pub(crate) fn read(root: &Path) -> Vec<Section> {
    let numpy = read_record(&fs::read_to_string(root.join("book/numpy/mistakes.txt")).unwrap());
    let index = fs::read_to_string(root.join("ui-tests/README.md")).unwrap();
    let mut sections = Vec::new();
    for line in index.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            sections.push(Section { title: title.to_owned(), mistakes: Vec::new() });
        } else if let Some((_, path)) = line.split_once("](fail/") {
            let name = path.trim_end_matches(".rs)");
            sections.last_mut().unwrap().mistakes.push(read_mistake(root, name, &numpy));
        }
    }
    sections.retain(|section| !section.mistakes.is_empty());
    sections
}

fn read_mistake(root: &Path, name: &str, numpy: &BTreeMap<String, String>) -> Mistake {
    let read = |extension: &str| {
        let path = root.join(format!("ui-tests/fail/{name}.{extension}"));
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let case = Case::parse(&read("rs")).unwrap_or_else(|lacks| panic!("{name}: {lacks}"));
    Mistake {
        name: name.to_owned(),
        case,
        message: read("stderr").trim_end().to_owned(),
        numpy: numpy.get(name).map(|answer| match answer.strip_prefix("No counterpart: ") {
            Some(reason) => Numpy::NoCounterpart(reason.to_owned()),
            None => Numpy::Session(answer.clone()),
        }),
    }
}

/// The record of NumPy's answers by the names of the mistakes.
fn read_record(record: &str) -> BTreeMap<String, String> {
    let entries = record.split("\n## ").skip(1);
    let entry = |entry: &str| {
        let (name, answer) = entry.split_once('\n').unwrap();
        (name.to_owned(), answer.trim_end().to_owned())
    };
    entries.map(entry).collect()
}

/// The page of a section.
pub(crate) fn page(section: &Section) -> String {
    let mut page = format!("# {}\n", section.title);
    for mistake in &section.mistakes {
        write!(page, "\n## {}\n", mistake.case.says).unwrap();
        fenced(&mut page, "rust", &mistake.case.program.join("\n"));
        heading(&mut page, "The compiler");
        fenced(&mut page, "text", &mistake.message);
        heading(&mut page, "NumPy");
        match &mistake.numpy {
            Some(Numpy::Session(session)) => fenced(&mut page, "text", session),
            Some(Numpy::NoCounterpart(reason)) => write!(page, "\nNo counterpart: {reason}\n").unwrap(),
            None => page.push_str("\nNot recorded.\n"),
        }
        write!(page, "\n**Why it is a mistake**: {}\n", mistake.case.why).unwrap();
        write!(page, "\n**The correction**: {}\n", mistake.case.fix).unwrap();
        fenced(&mut page, "diff", &difference(&mistake.case.program, &mistake.case.corrected));
    }
    page
}

fn heading(page: &mut String, words: &str) {
    write!(page, "\n**{words}**\n").unwrap();
}

fn fenced(page: &mut String, language: &str, text: &str) {
    write!(page, "\n```{language}\n{}\n```\n", text.trim_end()).unwrap();
}

/// Both programs as one: lines of the first alone behind `-`, of the second alone behind `+`.
pub(crate) fn difference(old: &[String], new: &[String]) -> String {
    // The length of the longest common part of what is left from each place on.
    let mut common = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] =
                if old[i] == new[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push(format!("  {}", old[i]).trim_end().to_owned());
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            lines.push(format!("- {}", old[i]));
            i += 1;
        } else {
            lines.push(format!("+ {}", new[j]));
            j += 1;
        }
    }
    lines.join("\n")
}

/// The list of the sections, as it stands in the page on errors.
pub(crate) fn list(sections: &[Section]) -> String {
    let count = |of: fn(&Numpy) -> bool, section: &Section| {
        section.mistakes.iter().filter_map(|mistake| mistake.numpy.as_ref()).filter(|numpy| of(numpy)).count()
    };
    let all = |of: fn(&Numpy) -> bool| sections.iter().map(|section| count(of, section)).sum::<usize>();
    let mistakes: usize = sections.iter().map(|section| section.mistakes.len()).sum();
    let (raised, answered) = (all(Numpy::raises), all(Numpy::answers));
    let rest = mistakes - raised - answered;
    let mut list = format!(
        "The compiler refuses all {mistakes}. NumPy raises an error at {raised} of them when they run, for some of the data at least. It answers {answered}, \
         some of them as was meant and some not. The other {rest} have no counterpart there.\n\n\
         | | mistakes | NumPy raises | NumPy answers | an example |\n|---|---:|---:|---:|---|\n"
    );
    for section in sections {
        let (title, page, number) = (&section.title, section.page(), section.mistakes.len());
        let (raised, answered) = (count(Numpy::raises, section), count(Numpy::answers, section));
        let example = &section.mistakes[0].case.says;
        writeln!(list, "| [{title}]({page}) | {number} | {raised} | {answered} | {example} |").unwrap();
    }
    list
}
