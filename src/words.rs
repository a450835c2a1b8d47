//! What NumPy, PyTorch, ndarray, nalgebra and candle call what has another name here.
//!
//! Whoever knows one of them writes `x.clip(0.0, 1.0)`, and means [`clamp`](crate::Tensor::clamp). Each such word is a row of a table:
//! the word, a call as one writes it there, what rustc says to it, and what is to be written. The pages below are made of
//! the tables. A test compiles each row: the call is refused by the row's sentence, and what the row says to write compiles.
//!
//! A word is a method whose result is a part of a fact that never holds. rustc refuses such a method where it looks for it, and
//! gives the sentence of the fact. So a word takes nothing away: any arguments lead to the sentence, a method of your own by
//! the same name is found behind it, and no word is proposed for another one that is misspelled.

use crate::dim::Idx;
use crate::lazy::Lazy;
use crate::ops::masked::Masked;
use crate::ops::over::Over;
use crate::ops::selection::Selection;
use crate::ops::sliding::Sliding;
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;
use crate::tensor_vec::TensorSlice;

/// The words of one receiver.
///
/// First stand the generic parameters and the type, what the fact is about, and how a method takes the type. Then one word a
/// row: how many arguments it has, a call, what rustc says to it, and what is to be written. A word that is told a type gives something, so that the
/// type is the only one to be told; any other gives what is asked for.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $table:ident of [$($parameter:tt)*] $Receiver:ty, $About:ty, $receiver:tt;
        $($word:tt $(<$U:ident>)? ($($argument:tt),*) $(-> [$Result:ty])? $call:literal: $says:literal, $write:literal;)*
    ) => {
        $(#[$doc])*
        ///
        $(#[doc = concat!("- `", $call, "`: ", $says, "; ", $write, ".")])*
        pub mod $table {
            $(
                #[allow(non_camel_case_types, missing_docs)]
                #[diagnostic::on_unimplemented(message = $says, label = $write)]
                #[cfg_attr(doc, doc(hidden))]
                pub trait $word {
                    fn answer<A>() -> A;
                }
            )*
        }

        impl<$($parameter)*> $Receiver { $(
            words! { @method $table, $About; $word [$(<$U>)?] $receiver ($($argument),*) [$($Result)?] }
        )* }
    };
    (@method $table:ident, $About:ty; $word:tt [] $receiver:tt $arguments:tt []) => {
        words! { @method $table, $About; $word [<Answer>] $receiver $arguments [Answer] }
    };
    (
        @method $table:ident, $About:ty;
        $word:tt [<$U:ident>] ($($receiver:tt)*) ($($argument:tt),*) [$Result:ty]
    ) => {
        #[doc(hidden)]
        pub fn $word<$U>($($receiver)* $($argument: impl Sized),*) -> $Result
        where
            $About: $table::$word,
        {
            <$About as $table::$word>::answer()
        }
    };
}

mod constructors;
mod data;
mod elements;
mod products;
mod receivers;
mod reductions;
mod shapes;

pub use constructors::of_constructors;
pub use data::of_data;
pub use elements::of_elements;
pub use products::of_products;
pub use receivers::{of_index, of_lazy, of_masked, of_over, of_selection, of_sliding};
pub use reductions::of_reductions;
pub use shapes::of_shapes;
