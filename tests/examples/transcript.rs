//! Reads transcripts: sections of statements, and of expressions with their results.

/// What stands under a heading.
#[derive(Debug, PartialEq)]
pub(crate) struct Section {
    pub(crate) title: String,
    entries: Vec<Entry>,
}

/// One line, in NumPy's spelling, and what was printed for it.
#[derive(Debug, PartialEq)]
struct Entry {
    numpy: String,
    /// The printed lines; a statement has none.
    result: Option<Vec<String>>,
}

impl Section {
    /// How many expressions there are.
    pub(crate) fn results(&self) -> usize {
        self.entries.iter().filter(|entry| entry.result.is_some()).count()
    }
}

/// NumPy's transcript, or ours, where NumPy's spelling stands behind `  # ` if it is another.
///
/// Statements of ours that have no such comment are ours alone, and left out.
pub(crate) fn parse(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut in_result = false;
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            sections.push(Section { title: title.to_owned(), entries: Vec::new() });
            continue;
        }
        // The lines before the first section say what the file is.
        let Some(Section { entries, .. }) = sections.last_mut() else { continue };
        if line.is_empty() {
            in_result = false;
        } else if let Some(code) = line.strip_prefix(">>> ") {
            in_result = true;
            entries.push(Entry { numpy: spelling(code).to_owned(), result: Some(Vec::new()) });
        } else if in_result {
            let printed = entries.last_mut().and_then(|entry| entry.result.as_mut());
            printed.expect("a result follows its expression").push(line.to_owned());
        } else if !line.ends_with(';') {
            entries.push(Entry { numpy: spelling(line).to_owned(), result: None });
        }
    }
    sections
}

/// NumPy's spelling of a line: its comment, or else the line itself.
fn spelling(line: &str) -> &str {
    line.split_once("  # ").map_or(line, |(_, numpy)| numpy)
}
