//! One mistake of the gallery, as its file in `fail/` has it: what explains it, the program, and at the end the edit
//! that mends it.
//!
//! Each line `// - ` is one of the program, and the lines `// + ` below it take its place. The edit stands at the end
//! so that the program, and the message about it, have the line numbers that they would have without it.

/// A case, and the program with the edit.
pub(crate) struct Case {
    /// What stands behind `Mistake: `, `Why: ` and `Fix: `.
    pub(crate) says: String,
    pub(crate) why: String,
    pub(crate) fix: String,
    pub(crate) program: Vec<String>,
    pub(crate) corrected: Vec<String>,
}

impl Case {
    /// Reads the file of a case, or says what it lacks.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut lines = text.lines();
        let mut explained = |word: &str| {
            let line = lines.next().and_then(|line| line.strip_prefix(&format!("//! {word}: ")));
            line.map(str::to_owned).ok_or_else(|| format!("it has no line `//! {word}: ` where that should stand"))
        };
        let (says, why, fix) = (explained("Mistake")?, explained("Why")?, explained("Fix")?);
        let (edit, mut program): (Vec<_>, Vec<_>) =
            lines.map(str::to_owned).partition(|line| line.starts_with("// - ") || line.starts_with("// + "));
        while program.last().is_some_and(|line| line.is_empty()) {
            program.pop();
        }
        if program.iter().any(|line| line.starts_with("//!")) {
            return Err("it explains more than the mistake, why, and the fix".to_owned());
        }
        let program = program.split_off(program.iter().take_while(|line| line.is_empty()).count());
        let corrected = edited(&program, &edit)?;
        Ok(Self { says, why, fix, program, corrected })
    }
}

/// The program with the lines `+` of an edit in place of the lines `-`.
fn edited(program: &[String], edit: &[String]) -> Result<Vec<String>, String> {
    let mut corrected = program.to_vec();
    let mut rest = edit;
    while !rest.is_empty() {
        let old = leading(&mut rest, "// - ");
        let new = leading(&mut rest, "// + ");
        if old.is_empty() || new.is_empty() {
            return Err("its edit needs lines `// - ` and below them lines `// + `".to_owned());
        }
        let found: Vec<usize> = (0..corrected.len()).filter(|&at| begins_with(&corrected[at..], &old)).collect();
        let [at] = found[..] else {
            return Err(format!("the program has {} places with the lines `{}`", found.len(), old.join("\n")));
        };
        let indentation = indentation(&corrected[at]).to_owned();
        corrected.splice(at..at + old.len(), new.iter().map(|line| format!("{indentation}{line}")));
    }
    if corrected == program {
        return Err("its edit changes nothing: write it at the end, as `// - ` and `// + `".to_owned());
    }
    Ok(corrected)
}

/// Takes the lines with a prefix from the front, and leaves the prefix out.
fn leading<'a>(lines: &mut &'a [String], prefix: &str) -> Vec<&'a str> {
    let taken: Vec<&str> = lines.iter().map_while(|line| line.strip_prefix(prefix)).collect();
    *lines = &lines[taken.len()..];
    taken
}

/// Whether lines begin with others, which are indented as the first of them is.
fn begins_with(lines: &[String], others: &[&str]) -> bool {
    let indentation = indentation(&lines[0]);
    lines.len() >= others.len()
        && others.iter().zip(lines).all(|(other, line)| line.strip_prefix(indentation) == Some(*other))
}

fn indentation(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}
