//! Where something stands, and the words for it.

/// What an entry of a macro is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    /// The size of `dim!`.
    Dim,
    /// A size behind a name in `dims!`.
    Named,
    Shape,
    Axes,
    Index,
    /// A number of an entry of `slice!`.
    Slice,
    Pad,
}

impl Place {
    pub(crate) fn one(self) -> &'static str {
        match self {
            Place::Dim | Place::Named | Place::Shape => "a size",
            Place::Axes => "an axis",
            Place::Index => "an index",
            Place::Slice => "a bound of a slice",
            Place::Pad => "a width",
        }
    }

    /// What stands between two commas.
    pub(crate) fn entry(self) -> &'static str {
        if self == Place::Slice { "an entry" } else { self.one() }
    }

    pub(crate) fn several(self) -> &'static str {
        match self {
            Place::Dim | Place::Named | Place::Shape => "sizes",
            Place::Axes => "axes",
            Place::Index => "indices",
            Place::Slice => "entries",
            Place::Pad => "widths",
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Place::Dim => "dim!",
            Place::Named => "dims!",
            Place::Shape => "shape!",
            Place::Axes => "axes!",
            Place::Index => "index!",
            Place::Slice => "slice!",
            Place::Pad => "pad!",
        }
    }

    /// The macro with these entries.
    pub(crate) fn call(self, entries: &str) -> String {
        match self {
            Place::Dim => format!("`dim!({entries})`"),
            Place::Named => format!("`dims! {{ pub Batch = {entries}; }}`"),
            _ => format!("`{}[{entries}]`", self.name()),
        }
    }

    /// Whether a constant is written without braces, since no type can stand there.
    pub(crate) fn takes_values(self) -> bool {
        matches!(self, Place::Dim | Place::Named | Place::Index)
    }

    /// A constant as it is written here.
    pub(crate) fn constant(self, name: &str) -> String {
        if self.takes_values() { format!("`{name}`") } else { format!("`{{{name}}}`") }
    }

    /// What may stand here.
    pub(crate) fn what_may_stand(self) -> &'static str {
        match self {
            Place::Dim | Place::Named => "write a number or a constant",
            Place::Shape => "write a number, a constant in braces, or a dimension",
            Place::Axes => "write a number, a dimension, or a constant in braces",
            Place::Index => "write a number from 0, or a constant",
            Place::Slice => "write a number, a constant in braces, or a dimension",
            Place::Pad => "write a number, a constant in braces, or a dimension",
        }
    }

    /// What is wrong with a variable, and what serves instead.
    pub(crate) fn refuses_variable(self, name: &str) -> String {
        let constant = self.constant(&name.to_uppercase());
        match self {
            Place::Axes => format!(
                "`{name}` is written like a variable, and an axis must be known when the program is compiled. Write its number, \
                 its dimension with a capital letter (`{}`), or a constant in braces ({constant})",
                match name {
                    "axis" | "axes" | "dim" | "i" | "j" | "k" | "n" => "Batch".to_owned(),
                    _ => capitalized(name),
                }
            ),
            Place::Index => format!(
                "`{name}` is written like a variable, and `index!` takes positions that are known when the program is compiled. A \
                 position that is a variable is written in double brackets: "
            ),
            Place::Slice => format!(
                "`{name}` is written like a variable, and a slice must be known when the program is compiled. Write a \
                 number or a constant ({constant}); `x.subtensor({name})` takes the part at a variable position"
            ),
            Place::Pad => format!(
                "`{name}` is written like a variable, and a width must be known when the program is compiled. Write a number \
                 or a constant in braces ({constant})"
            ),
            _ => format!(
                "`{name}` is written like a variable, and a size must be known when the program is compiled. Write a constant \
                 ({constant}), or take a `TensorVec`, whose length is known at run time"
            ),
        }
    }
}

/// `batch_size` as a type is named: `BatchSize`.
pub(crate) fn capitalized(name: &str) -> String {
    name.split('_')
        .filter_map(|word| Some((word.get(..1)?.to_uppercase(), word.get(1..)?)))
        .fold(String::new(), |name, (first, rest)| name + &first + rest)
}
