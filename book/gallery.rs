//! The part "Errors", made of the gallery of compile errors: the program, the message of the compiler, what NumPy answers, why, and the
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

impl Mistake {
    /// The name of its file, which is also its place on the page of its section.
    fn stem(&self) -> &str {
        self.name.split('/').next_back().unwrap()
    }

    /// The first line of its message: the code, if there is one, and the words.
    pub(crate) fn first_line(&self) -> (&str, &str) {
        let line = self.message.lines().next().unwrap();
        let (kind, words) = line.split_once(": ").unwrap();
        let code = kind.split(['[', ']']).nth(1).unwrap_or("");
        (code, words)
    }
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
        write!(page, "\n## {} {{#{}}}\n", mistake.case.says, mistake.stem()).unwrap();
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

/// The parts of one mistake that a chapter may include: `{{#include mistakes/one/over/sums_with_ddof.md:mistake}}`, and
/// `:correction`.
pub(crate) fn parts(mistake: &Mistake) -> String {
    let mut parts = "<!-- ANCHOR: mistake -->".to_owned();
    fenced(&mut parts, "rust", &mistake.case.program.join("\n"));
    fenced(&mut parts, "text", &mistake.message);
    parts.push_str("<!-- ANCHOR_END: mistake -->\n<!-- ANCHOR: correction -->");
    fenced(&mut parts, "diff", &difference(&mistake.case.program, &mistake.case.corrected));
    parts.push_str("<!-- ANCHOR_END: correction -->\n");
    parts
}

/// What an error code of rustc means where shapes are types.
pub(crate) fn meaning(code: &str) -> Option<&'static str> {
    Some(match code {
        "" => "A macro or the parser refused the program before any type was checked.",
        "E0046" => "An impl of a trait lacks one of its items.",
        "E0061" | "E0107" => {
            "The number of arguments is wrong. Often an axis or a size was given as an argument, and must be written in \
             another place. rustc's `remove the extra argument` then gives you another operation."
        }
        "E0271" => "A result has a type that differs from the one that a bound or a signature names.",
        "E0277" => {
            "A fact is not true, or not known: two shapes do not fit, an axis does not exist, a bound is missing. The first \
             line is a sentence of Shapewise."
        }
        "E0282" | "E0283" | "E0284" => "Nothing says which type is meant. Most often it is the shape: write it down.",
        "E0308" => "Two types differ. Compare them size by size. A third argument of `Tensor` means that it is a view.",
        "E0368" | "E0369" | "E0600" => {
            "Rust has no such operator for these types. There is a method, or another operator."
        }
        "E0382" | "E0507" => "A large tensor was moved, and is used again. Borrow it: `&x`.",
        "E0499" | "E0502" | "E0505" | "E0506" => "A tensor is changed or moved while a view still reads it.",
        "E0515" | "E0597" | "E0716" => {
            "A view outlives its tensor. Copy it by `to_tensor()`, or name the tensor by a `let`."
        }
        "E0594" | "E0596" => "A tensor is written to, and was borrowed or declared only for reading: `mut` is missing.",
        "E0599" => "There is no such method for this type, or its bounds do not hold.",
        "E0747" => "A number stands where a type is expected: write `dim!(2)` for `2`.",
        "E0765" | "E0425" | "E0432" | "E0433" | "E0412" => "A name is not known here. Most often a `use` is missing.",
        _ => return None,
    })
}

/// The words of a message without the names, sizes and types in backticks, which are different for each program. Operations
/// and macros, as `matmul` and `einsum!`, stay.
fn pattern(words: &str) -> String {
    let is_operation = |name: &str| {
        name.len() > 2 && name.chars().all(|c| c.is_ascii_lowercase() || "_!".contains(c)) && name != "bool"
    };
    let parts = words.split('`').enumerate();
    parts.map(|(at, part)| if at % 2 == 0 || is_operation(part) { part } else { "…" }).collect()
}

/// What the index has of a message: the pattern of its first line, and where that is the same for all types, those.
fn words_of(mistake: &Mistake, first_line: &str) -> String {
    let types = mistake.message.lines().find_map(|line| line.find("expected `").map(|at| line[at..].trim_end()));
    match types.filter(|_| first_line == "mismatched types") {
        Some(types) => format!("{first_line}: {types}"),
        None => pattern(first_line),
    }
}

/// The index of messages: by the code of the error, and then by the first words. It stands in a chapter in a folder.
pub(crate) fn by_message(sections: &[Section]) -> String {
    let mut codes: BTreeMap<&str, BTreeMap<String, Vec<(&Section, &Mistake)>>> = BTreeMap::new();
    let mistakes = sections.iter().flat_map(|section| section.mistakes.iter().map(move |mistake| (section, mistake)));
    for (section, mistake) in mistakes {
        let (code, words) = mistake.first_line();
        codes.entry(code).or_default().entry(words_of(mistake, words)).or_default().push((section, mistake));
    }
    let places = codes.keys().filter(|code| !code.is_empty()).map(|code| format!("[{code}](#{})", code.to_lowercase()));
    let mut index = places.collect::<Vec<_>>().join(" · ") + "\n";
    for (code, messages) in &codes {
        let title = if code.is_empty() { "Without a code" } else { code };
        let meaning = meaning(code).unwrap_or("");
        write!(index, "\n## {title}\n\n{meaning}\n\n| the message begins | mistakes |\n|---|---|\n").unwrap();
        let mut messages: Vec<_> = messages.iter().collect();
        messages.sort_by_key(|(words, _)| words.trim_start_matches(['…', ' ']).to_lowercase());
        for (words, mistakes) in messages {
            let links = mistakes
                .iter()
                .map(|(section, mistake)| format!("[{}](../{}#{})", mistake.case.says, section.page(), mistake.stem()));
            let links = links.collect::<Vec<_>>().join("<br>");
            writeln!(index, "| {} | {links} |", words.replace('|', "\\|")).unwrap();
        }
    }
    index
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

/// The list of the sections, as it stands in the chapter on mistakes by operation.
pub(crate) fn list(sections: &[Section]) -> String {
    let count = |of: fn(&Numpy) -> bool, section: &Section| {
        section.mistakes.iter().filter_map(|mistake| mistake.numpy.as_ref()).filter(|numpy| of(numpy)).count()
    };
    let all = |of: fn(&Numpy) -> bool| sections.iter().map(|section| count(of, section)).sum::<usize>();
    let mistakes: usize = sections.iter().map(|section| section.mistakes.len()).sum();
    let (raised, answered) = (all(Numpy::raises), all(Numpy::answers));
    let rest = mistakes - raised - answered;
    let mut list = format!(
        "The compiler refuses all {mistakes} mistakes. For {raised} of them NumPy raises an error when the program runs, at least \
         for some data. For {answered} it gives an answer, sometimes a wrong one. The other {rest} have no counterpart there.\n\n\
         | | mistakes | NumPy raises | NumPy answers | an example |\n|---|---:|---:|---:|---|\n"
    );
    for section in sections {
        let (title, page, number) = (&section.title, section.page(), section.mistakes.len());
        let (raised, answered) = (count(Numpy::raises, section), count(Numpy::answers, section));
        let example = &section.mistakes[0].case.says;
        writeln!(list, "| [{title}](../{page}) | {number} | {raised} | {answered} | {example} |").unwrap();
    }
    list
}
