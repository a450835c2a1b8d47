//! Names of NumPy, PyTorch, ndarray, nalgebra and candle for operations that have another name here.
//!
//! If you know one of them, you may write `x.clip(0.0, 1.0)`, and rustc tells you to write [`clamp`](crate::Tensor::clamp). Each such
//! word is a row of a table: the call, the sentence of rustc, and the call to write instead. The pages below show the tables. A
//! test compiles each row: rustc refuses the first call with that sentence alone, and the second call compiles.
//!
//! A word is a hidden method that asks for a fact, which never holds and carries the sentence. What the method gives is whatever is
//! asked of it, so one mistake stays one error. It takes `&mut self`, and rustc looks for that last: a method of your own by the
//! same name, for `self` or `&self`, is found before it.

/// The words of one receiver.
///
/// First stand the generic parameters, the type, and what the facts are about. Then one word a row: the fact that it asks for,
/// how many arguments it has, a call, what rustc says, and what is to be written. The words that are told a type stand in
/// brackets, and say what they give, so that this type is the only one.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $table:ident, methods of [$($parameter:tt)*] $Receiver:ty, $About:ty;
        [$($told:tt $Told:tt<$U:ident>() -> [$Result:ty] $told_call:literal: $told_says:literal, $told_write:literal;)*]
        $($word:tt $Fact:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*
    ) => {
        words! {
            $(#[$doc])* @facts $table;
            $($Fact $call: $says, $write;)* $($Told $told_call: $told_says, $told_write;)*
        }
        impl<$($parameter)*> $Receiver {
            $(
                #[doc(hidden)]
                pub fn $word<Answer>(&mut self, $($argument: impl Sized),*) -> Answer where $About: $Fact {
                    <$About as $Fact>::answer()
                }
            )*
            $(
                #[doc(hidden)]
                pub fn $told<$U>(&mut self) -> $Result where $About: $Told {
                    <$About as $Told>::answer()
                }
            )*
        }
    };
    (
        $(#[$doc:meta])*
        $table:ident, constructors of [$($parameter:tt)*] $Receiver:ty, $About:ty;
        $($word:tt $Fact:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*
    ) => {
        words! { $(#[$doc])* @facts $table; $($Fact $call: $says, $write;)* }
        #[allow(clippy::new_ret_no_self)]
        impl<$($parameter)*> $Receiver { $(
            #[doc(hidden)]
            pub fn $word<Answer>($($argument: impl Sized),*) -> Answer where $About: $Fact {
                <$About as $Fact>::answer()
            }
        )* }
    };
    ($(#[$doc:meta])* @facts $table:ident; $($Fact:tt $call:literal: $says:literal, $write:literal;)*) => {
        $(#[$doc])*
        ///
        $(#[doc = concat!("- `", $call, "`: ", $says, "; ", $write, ".")])*
        pub mod $table { $(
            #[allow(missing_docs)]
            #[diagnostic::on_unimplemented(message = $says, label = $write)]
            #[cfg_attr(doc, doc(hidden))]
            pub trait $Fact {
                fn answer<A>() -> A;
            }
        )* }
        use $table::*;
    };
}

pub mod operators;

mod constructors;
mod data;
mod elements;
mod functions;
mod index;
mod lazy;
mod masked;
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
pub use functions::{
    arange, concatenate, dot, eye, hstack, len, linspace, matmul, ones, relu, reshape, softmax, transpose, vstack,
    where_, zeros,
};
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
