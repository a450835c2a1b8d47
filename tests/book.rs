//! The book in `book/` is complete and says what is so. Its programs are doctests; the answers to its exercises are in the run of the gallery.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "../book/exercises.rs"]
mod exercises;
#[path = "../book/gallery.rs"]
mod gallery;
#[path = "../book/pictures.rs"]
mod pictures;

use gallery::Numpy;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The chapters that the summary lists, but for those that are made of the gallery.
fn chapters() -> Vec<String> {
    let summary = read("book/src/SUMMARY.md");
    let links = summary.split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned());
    links.filter(|link| !link.starts_with("mistakes/")).collect()
}

/// What stands between fences, and what is said of it: `rust`, `text`.
fn blocks(chapter: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in chapter.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(language)) => open = Some((language.to_owned(), String::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some((_, text)), None) => *text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block has no end");
    blocks
}

/// The pictures are what is drawn, each stands in a chapter, and it has words for those who cannot see it.
#[test]
fn the_pictures_are_drawn_from_tensors() {
    let overwrite = std::env::var_os("PICTURES").is_some_and(|update| update == "overwrite");
    let text: String = chapters().iter().map(|chapter| read(&format!("book/src/{chapter}"))).collect();
    let pictures = pictures::all();
    for (name, picture) in &pictures {
        let path = format!("book/pictures/{name}.svg");
        if overwrite {
            fs::create_dir_all(root().join("book/pictures")).unwrap();
            fs::write(root().join(&path), picture).unwrap();
        }
        assert!(read(&path) == *picture, "{path} is another: `PICTURES=overwrite cargo test --test book` draws it");
        assert!(text.contains(&format!("{{{{#include ../../pictures/{name}.svg}}}}")), "no chapter shows {path}");
        assert!(picture.contains("<title") && picture.contains("<desc"), "{path} has no words");
        // Markdown takes a blank line for the end of the picture.
        assert!(!picture.contains("\n\n"), "{path} has a blank line");
    }
    assert_eq!(fs::read_dir(root().join("book/pictures")).unwrap().count(), pictures.len(), "book/pictures has more");
}

/// What a `Cargo.toml` asks of this crate is there.
#[track_caller]
fn assert_features_exist(manifest: &str) {
    let ours = read("Cargo.toml");
    let asked = manifest.split("features = [").skip(1).flat_map(|rest| rest.split(']').next().unwrap().split(','));
    for feature in asked.map(|feature| feature.trim().trim_matches('"')) {
        assert!(ours.contains(&format!("\n{feature} = [")), "there is no feature `{feature}`");
    }
    assert!(manifest.contains("features = ["), "nothing of this is tested:\n{manifest}");
}

#[test]
fn every_program_of_the_chapters_is_a_test() {
    let tested = read("src/book.rs");
    for chapter in chapters() {
        let programs = blocks(&read(&format!("book/src/{chapter}")));
        for (language, text) in &programs {
            if language == "toml" {
                assert_features_exist(text);
                continue;
            }
            let known = ["rust", "text", "sh"].contains(&language.as_str());
            assert!(known, "{chapter} has a block of `{language}`, which nothing tests:\n{text}");
        }
        if programs.iter().any(|(language, _)| language == "rust") {
            assert!(tested.contains(&format!("book/src/{chapter}")), "src/book.rs lacks {chapter}");
        }
    }
}

#[test]
fn every_chapter_is_in_the_summary() {
    fn files(folder: PathBuf) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { files(path) } else { vec![path] }).collect()
    }
    let (chapters, source) = (chapters(), root().join("book/src"));
    for file in files(source.clone()) {
        let name = file.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
        let listed = name == "SUMMARY.md" || name.starts_with("mistakes/") || chapters.contains(&name);
        assert!(listed, "book/src/SUMMARY.md lacks {name}");
    }
}

#[test]
fn the_messages_in_the_chapters_are_those_of_the_gallery() {
    let messages: Vec<String> =
        gallery::read(root()).into_iter().flat_map(|section| section.mistakes).map(|mistake| mistake.message).collect();
    let mut shown = 0;
    for chapter in chapters() {
        let blocks = blocks(&read(&format!("book/src/{chapter}")));
        let texts = blocks.iter().filter(|(language, _)| language == "text");
        let lines = texts.flat_map(|(_, text)| text.lines());
        for line in lines.filter(|line| line.starts_with("error") || line.starts_with("expected ")) {
            assert!(messages.iter().any(|message| message.contains(line)), "no message of the gallery says {line}");
            shown += 1;
        }
    }
    assert!(shown > 5);
}

/// The course of errors includes its messages from the gallery, and the index finds each of them.
#[test]
fn the_course_of_errors_is_made_of_the_gallery() {
    let sections = gallery::read(root());
    let mistakes: Vec<_> = sections.iter().flat_map(|section| &section.mistakes).collect();
    let mut shown = 0;
    for chapter in chapters() {
        let text = read(&format!("book/src/{chapter}"));
        for included in text.split("mistakes/one/").skip(1) {
            let (name, part) = included.split_once("}}").unwrap().0.split_once(".md:").unwrap();
            assert!(mistakes.iter().any(|mistake| mistake.name == name), "{chapter}: the gallery has no {name}");
            assert!(["mistake", "correction"].contains(&part), "{chapter}: {name} has no part {part}");
            shown += 1;
        }
    }
    assert!(shown >= 20, "{shown}");
    let index = gallery::by_message(&sections);
    for section in &sections {
        for mistake in &section.mistakes {
            let link = format!("(../{}#{})", section.page(), mistake.name.split('/').next_back().unwrap());
            assert_eq!(index.matches(&link).count(), 1, "{link}");
        }
    }
    for mistake in &mistakes {
        let parts = gallery::parts(mistake);
        for anchor in ["ANCHOR: mistake", "ANCHOR_END: mistake", "ANCHOR: correction", "ANCHOR_END: correction"] {
            assert_eq!(parts.matches(anchor).count(), 1, "{}: {anchor}", mistake.name);
        }
        assert!(gallery::meaning(mistake.first_line().0).is_some(), "book/gallery.rs: what {} means", mistake.message);
    }
}

/// The text without the spaces and the ends of lines.
fn packed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Each expression in the column of Shapewise stands in the program below its table.
#[test]
fn every_line_of_the_cheat_sheet_is_tested() {
    let sheet = read("book/src/cheat_sheet.md");
    let mut rows = 0;
    for section in sheet.split("\n## ").skip(1) {
        let programs = blocks(section);
        let program: String = programs.iter().map(|(_, text)| packed(text)).collect();
        let table = section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| NumPy |"));
        for row in table {
            let row = row.replace("\\|", "\0");
            let cell = row.split('|').nth(2).unwrap().replace('\0', "|");
            let expressions: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
            assert!(!expressions.is_empty(), "{row} has nothing for Shapewise");
            for expression in expressions {
                assert!(program.contains(&packed(expression)), "the program below the table lacks {expression}");
            }
            rows += 1;
        }
    }
    assert!(rows > 90, "{rows}");
}

#[test]
fn the_summary_lists_every_section_of_the_gallery() {
    let summary = read("book/src/SUMMARY.md");
    let sections = gallery::read(root());
    let lines: Vec<String> =
        sections.iter().map(|section| format!("  - [{}]({})", section.title, section.page())).collect();
    for (at, line) in lines.iter().enumerate() {
        assert!(!lines[..at].iter().any(|other| other.split('(').next_back() == line.split('(').next_back()), "{line}");
        assert!(summary.lines().any(|found| found == line), "book/src/SUMMARY.md lacks the line\n{line}");
    }
    assert_eq!(gallery::list(&sections).matches("](../mistakes/").count(), lines.len());
    let listed = summary.lines().filter(|line| line.contains("](mistakes/")).count();
    assert_eq!(listed, lines.len(), "book/src/SUMMARY.md lists what does not exist");
}

/// Whether a session with NumPy was recorded: `record.py` leaves nothing else, and no frames, which name files.
fn is_session(session: &str) -> bool {
    !session.contains("  File \"")
        && session.lines().filter(|line| line.starts_with(">>> ")).count() > 0
        && session.lines().any(|line| !line.starts_with(">>> ") && !line.starts_with("... "))
}

#[test]
fn numpy_was_asked_about_every_mistake() {
    let sections = gallery::read(root());
    let mistakes: Vec<_> = sections.iter().flat_map(|section| &section.mistakes).collect();
    for mistake in &mistakes {
        let name = &mistake.name;
        match &mistake.numpy {
            Some(Numpy::Session(session)) => assert!(is_session(session), "{name}: run book/numpy/record.py"),
            Some(Numpy::NoCounterpart(reason)) => assert!(reason.ends_with('.') && !reason.contains('\n'), "{name}"),
            None => panic!(
                "book/numpy/mistakes.txt lacks {name}: write `## {name}` and the lines of a session behind `>>> `, or \
                 `No counterpart: ` and why; then run book/numpy/record.py"
            ),
        }
    }
    let recorded = read("book/numpy/mistakes.txt").matches("\n## ").count();
    assert_eq!(recorded, mistakes.len(), "book/numpy/mistakes.txt has what the gallery has not");
}

/// What the gallery quotes as a message of NumPy is what NumPy says.
#[test]
fn what_the_gallery_quotes_is_recorded() {
    for section in gallery::read(root()) {
        for mistake in &section.mistakes {
            let Some(Numpy::Session(session)) = &mistake.numpy else { continue };
            let Some((_, said)) = mistake.case.why.split_once("NumPy") else { continue };
            for part in said.split('"').skip(1).step_by(2).flat_map(|quoted| quoted.split("...")).map(str::trim) {
                assert!(session.contains(part), "{}: NumPy does not say {part:?} but\n{session}", mistake.name);
            }
        }
    }
}

#[test]
fn every_page_of_the_gallery_has_the_five_parts() {
    for section in gallery::read(root()) {
        let page = gallery::page(&section);
        let count = |part: &str| page.matches(part).count();
        let mistakes = section.mistakes.len();
        for part in ["\n**The compiler**\n", "\n**NumPy**\n", "\n**Why it is a mistake**: ", "\n**The correction**: "] {
            assert_eq!(count(part), mistakes, "{}: {part}", section.title);
        }
        assert_eq!((count("\n```rust\n"), count("\n```diff\n")), (mistakes, mistakes), "{}", section.title);
    }
}

#[test]
fn a_difference_marks_what_goes_and_what_comes() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let difference = gallery::difference(&lines("a\nb\nc"), &lines("a\nx\ny\nc"));
    assert_eq!(difference, "  a\n- b\n+ x\n+ y\n  c");
}

#[test]
fn every_exercise_has_one_hole_and_two_answers_for_it() {
    let exercises = exercises::read(root());
    assert!(exercises.len() >= 12);
    for (at, exercise) in exercises.iter().enumerate() {
        let name = &exercise.name;
        assert!(name.starts_with(&format!("{:02}_", at + 1)), "{name} is not number {}", at + 1);
        assert!(exercise.says("Task").is_some() && exercise.says("Hint").is_some(), "{name} has no task, or no hint");
        assert_eq!(exercise.program.matches(exercises::HOLE).count(), 1, "{name}");
        let (naive, answer) = (exercise.filling(&exercise.naive), exercise.filling(&exercise.answer));
        assert!(naive.is_some() && answer.is_some(), "an answer to {name} differs in more than the hole");
        assert_ne!(naive, answer, "{name}");
    }
    let page = exercises::page(&exercises);
    assert_eq!(page.matches("\n## ").count(), exercises.len());
}
