//! Which mistakes can be compiled as the modules of one program, so that the message about each is what it is alone.
//!
//! Two things tie messages together. An error of an early phase of rustc can hide those of later ones. And rustc spells
//! a name with its path, `shapewise::Tensor`, where a program takes it from the prelude by its glob, and without
//! elsewhere. So the mistakes of a group are refused by the same phase, and none takes from the prelude what another
//! message spells without a path.

use std::collections::BTreeSet;

/// A program that does not compile, and the message about it.
pub(crate) struct Mistake {
    /// From the root of the repository.
    pub(crate) path: String,
    pub(crate) program: String,
    pub(crate) message: String,
}

/// What refuses a program first.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Macros,
    Names,
    Types,
    Borrows,
}

impl Phase {
    fn of(message: &str) -> Self {
        let code = message.split("error[E").nth(1).and_then(|rest| rest.get(..4)).and_then(|code| code.parse().ok());
        match code {
            None => Self::Macros,
            Some(404..=408 | 411..=437 | 532 | 573 | 574 | 576) => Self::Names,
            Some(373 | 381..=384 | 499..=510 | 515 | 521 | 594 | 596 | 597 | 621 | 700 | 712..=716) => Self::Borrows,
            Some(_) => Self::Types,
        }
    }
}

struct Group<'a> {
    phase: Phase,
    taken: BTreeSet<&'a str>,
    bare: BTreeSet<&'a str>,
    mistakes: Vec<&'a Mistake>,
}

/// The mistakes in as few groups as a first fit gives, those first that take the most from the prelude.
pub(crate) fn groups<'a>(mistakes: &'a [Mistake], prelude: &str) -> Vec<Vec<&'a Mistake>> {
    // Types and traits: words like `shape` stand in any message.
    let mut names = names(prelude, |_| true);
    names.retain(|name| name.starts_with(char::is_uppercase));
    let named = |text: &'a str| -> BTreeSet<&'a str> {
        let first_of_a_path = |before: &str| !before.ends_with("::") && !before.ends_with('.');
        self::names(text, first_of_a_path).into_iter().filter(|name| names.contains(name)).collect()
    };
    let mut rest: Vec<_> = mistakes.iter().map(|mistake| (named(&mistake.program), mistake)).collect();
    rest.sort_by_key(|(taken, _)| std::cmp::Reverse(taken.len()));
    let mut groups: Vec<Group> = Vec::new();
    for (taken, mistake) in rest {
        let phase = Phase::of(&mistake.message);
        let bare: BTreeSet<_> = named(&mistake.message).difference(&taken).copied().collect();
        let fits = |group: &&mut Group| {
            group.phase == phase && group.taken.is_disjoint(&bare) && group.bare.is_disjoint(&taken)
        };
        match groups.iter_mut().find(fits) {
            Some(group) => {
                group.taken.extend(taken);
                group.bare.extend(bare);
                group.mistakes.push(mistake);
            }
            None => groups.push(Group { phase, taken, bare, mistakes: vec![mistake] }),
        }
    }
    groups.into_iter().map(|group| group.mistakes).collect()
}

/// The names in a text, but for those in its comments, and for those behind what `wanted` refuses.
fn names(text: &str, wanted: impl Fn(&str) -> bool) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut rest = line;
        while let Some(start) = rest.find(|c: char| c.is_alphabetic() || c == '_') {
            let length = rest[start..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len() - start);
            if wanted(&rest[..start]) {
                names.insert(&rest[start..start + length]);
            }
            rest = &rest[start + length..];
        }
    }
    names
}
