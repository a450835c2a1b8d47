//! The other notations of numbers: `{:e}`, `{:x}` and the like.

use core::fmt::{self, Formatter, Write};

use super::{Flags, write_as};

/// A function for each notation: an array of these sizes, whose elements `at` gives for their places in C order. Each element is written as its
/// own trait writes it, with all flags.
macro_rules! notations {
    ($($Trait:ident $write:ident $kind:literal;)*) => { $(
        pub(crate) fn $write<'a, T: fmt::$Trait + 'a>(
            f: &mut Formatter<'_>,
            at: impl Fn(usize) -> &'a T,
            sizes: &[usize],
        ) -> fmt::Result {
            let write = |i, flags: &Flags, out: &mut dyn Write| write_as!(flags, $kind, at(i), out);
            Flags::of(f).write_array(f, sizes, &write)
        }
    )* };
}
notations! {
    LowerExp lower_exp "e";
    UpperExp upper_exp "E";
    LowerHex lower_hex "x";
    UpperHex upper_hex "X";
    Octal octal "o";
    Binary binary "b";
}

/// What `$impl` emits for the trait of each notation, and for the function that writes it.
macro_rules! each_notation {
    ($impl:ident) => {
        $impl! { LowerExp lower_exp }
        $impl! { UpperExp upper_exp }
        $impl! { LowerHex lower_hex }
        $impl! { UpperHex upper_hex }
        $impl! { Octal octal }
        $impl! { Binary binary }
    };
}
pub(crate) use each_notation;
