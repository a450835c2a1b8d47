//! What NumPy, PyTorch, ndarray, nalgebra and candle call what has another name here.
//!
//! Whoever knows one of them writes `x.clip(0.0, 1.0)`, and means [`clamp`](crate::Tensor::clamp). Each such word is a row of a table:
//! the word, a call as one writes it there, what rustc says to it, and what is to be written. The pages below are made of
//! the tables. A test compiles each row: the call is refused by the row's sentence, and what the row says to write compiles.
//!
//! A word is a method whose result is a part of a fact that never holds. rustc refuses such a method where it looks for it, and
//! gives the sentence of the fact. So a word takes nothing away: any arguments lead to the sentence, a method of your own by
//! the same name is found behind it, and no word is proposed for another one that is misspelled.

/// The words of one receiver.
///
/// First stand the generic parameters and the type, and what the fact is about. Then one word a row: how many arguments it
/// has, a call, what rustc says to it, and what is to be written. What a call gives is whatever is asked of it. The words that
/// are told a type stand in brackets, and say what they give, so that this type is the only one.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $table:ident, methods of [$($parameter:tt)*] $Receiver:ty, $About:ty;
        [$($told:tt<$U:ident>() -> [$Result:ty] $told_call:literal: $told_says:literal, $told_write:literal;)*]
        $($word:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*
    ) => {
        words! {
            $(#[$doc])* @facts $table;
            $($word $call: $says, $write;)* $($told $told_call: $told_says, $told_write;)*
        }
        impl<$($parameter)*> $Receiver {
            $(
                #[doc(hidden)]
                pub fn $word<Answer>(&mut self, $($argument: impl Sized),*) -> Answer where $About: $word {
                    <$About as $word>::answer()
                }
            )*
            $(
                #[doc(hidden)]
                pub fn $told<$U>(&mut self) -> $Result where $About: $told {
                    <$About as $told>::answer()
                }
            )*
        }
    };
    (
        $(#[$doc:meta])*
        $table:ident, constructors of [$($parameter:tt)*] $Receiver:ty, $About:ty;
        $($word:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*
    ) => {
        words! { $(#[$doc])* @facts $table; $($word $call: $says, $write;)* }
        impl<$($parameter)*> $Receiver { $(
            #[doc(hidden)]
            pub fn $word<Answer>($($argument: impl Sized),*) -> Answer where $About: $word {
                <$About as $word>::answer()
            }
        )* }
    };
    ($(#[$doc:meta])* @facts $table:ident; $($word:tt $call:literal: $says:literal, $write:literal;)*) => {
        $(#[$doc])*
        ///
        $(#[doc = concat!("- `", $call, "`: ", $says, "; ", $write, ".")])*
        pub mod $table { $(
            #[allow(non_camel_case_types, missing_docs)]
            #[diagnostic::on_unimplemented(message = $says, label = $write)]
            #[cfg_attr(doc, doc(hidden))]
            pub trait $word {
                fn answer<A>() -> A;
            }
        )* }
        use $table::*;
    };
}

mod constructors;
mod data;
mod elements;
mod functions;
mod index;
mod lazy;
mod masked;
mod operators;
mod over;
mod products;
mod reductions;
mod selection;
mod shapes;
mod sliding;
mod values;

pub use constructors::of_constructors;
pub use data::of_data;
pub use elements::of_elements;
pub use functions::of_functions;
#[doc(hidden)]
pub use functions::{concatenate, hstack, vstack, where_};
pub use index::of_index;
pub use lazy::of_lazy;
pub use masked::of_masked;
pub use over::of_over;
pub use products::of_products;
pub use reductions::of_reductions;
pub use selection::of_selection;
pub use shapes::of_shapes;
pub use sliding::of_sliding;
pub use values::{of_nothing, of_values};
