//! Prints a program as a session at a prompt: what was written, then what came of it.
//!
//! Beside each line stands NumPy's spelling of it, where that is another one.

use std::io::{self, Write};

use shapewise::ops::selection::Selection;
use shapewise::tensor::display::DisplayElement;
use shapewise::{Data, Shape, Tensor};

/// `given!(out, let x = tensor![1, 2, 3], "x = np.array([1, 2, 3])")`: runs the statement and prints it.
macro_rules! given {
    ($out:ident, let $name:ident $(: $Type:ty)? = $value:expr $(, $numpy:literal)?) => {
        let $name $(: $Type)? = $value;
        given!(@line $out, [
            "let ", stringify!($name), $(": ", stringify!($Type),)? " = ", stringify!($value)
        ] $($numpy)?);
    };
    ($out:ident, let mut $name:ident = $value:expr $(, $numpy:literal)?) => {
        let mut $name = $value;
        given!(@line $out, ["let mut ", stringify!($name), " = ", stringify!($value)] $($numpy)?);
    };
    ($out:ident, $assignment:expr $(, $numpy:literal)?) => {
        $assignment;
        given!(@line $out, [stringify!($assignment)] $($numpy)?);
    };
    (@line $out:ident, [$($code:expr),*] $($numpy:literal)?) => {
        session::line($out, concat!($($code,)* ";"), concat!($($numpy)?))?
    };
}

/// `show!(out, x.pow(2), "x ** 2")`: prints the expression and its result.
///
/// `show!(out, x.pow(2) => Tensor<i32, shape![3]>, "x ** 2")` also holds the compiler to the type of the result.
macro_rules! show {
    ($out:ident, $expression:expr $(=> $Type:ty)? $(, $numpy:literal)?) => {{
        let result $(: $Type)? = $expression;
        session::line($out, concat!(">>> ", stringify!($expression)), concat!($($numpy)?))?;
        session::result($out, &result)?;
    }};
}

pub(crate) use {given, show};

/// Begins a section.
pub(crate) fn section(out: &mut impl Write, title: &str) -> io::Result<()> {
    writeln!(out, "\n## {title}\n")
}

/// A line of the program, and NumPy's for it as a comment.
pub(crate) fn line(out: &mut impl Write, code: &str, numpy: &str) -> io::Result<()> {
    if numpy.is_empty() { writeln!(out, "{code}") } else { writeln!(out, "{code:<58}  # {numpy}") }
}

/// What came of it, and an empty line.
pub(crate) fn result(out: &mut impl Write, result: &impl Printed) -> io::Result<()> {
    writeln!(out, "{}\n", result.printed())
}

/// Results, printed as at NumPy's prompt: `1.0` and `True`, where Rust alone would write `1` and `true`.
pub(crate) trait Printed {
    fn printed(&self) -> String;
}

/// Tensors print as NumPy's arrays do.
impl<T: DisplayElement, S: Shape, D: Data<T>> Printed for Tensor<T, S, D> {
    fn printed(&self) -> String {
        self.to_string()
    }
}

impl<T: DisplayElement + Clone, S: Shape> Printed for Selection<'_, T, S> {
    fn printed(&self) -> String {
        self.to_string()
    }
}

/// A single element prints as a tensor of rank 0 does.
macro_rules! elements {
    ($($T:ty)*) => { $(
        impl Printed for $T {
            fn printed(&self) -> String {
                Tensor::from(*self).to_string()
            }
        }
    )* };
}
elements! { bool i32 i64 f64 }

/// The sizes of a shape print as NumPy's tuples: `(32, 10)`, `(10,)`, `()`.
impl<const RANK: usize> Printed for [usize; RANK] {
    fn printed(&self) -> String {
        match self.as_slice() {
            [size] => format!("({size},)"),
            sizes => format!("({})", sizes.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
        }
    }
}
