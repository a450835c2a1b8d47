//! Functions of NumPy's that are methods here, or have another name.

/// Functions of any operands, which ask for a fact that never holds.
macro_rules! functions {
    ($($word:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*) => {
        /// Words of functions, which come with the prelude.
        ///
        $(#[doc = concat!("- `", $call, "`: ", $says, "; ", $write, ".")])*
        pub mod of_functions { $(
            #[allow(non_camel_case_types, missing_docs)]
            #[diagnostic::on_unimplemented(message = $says, label = $write)]
            #[cfg_attr(doc, doc(hidden))]
            pub trait $word {
                fn answer<A>() -> A;
            }
        )* }

        $(
            #[doc(hidden)]
            pub fn $word<Answer>($($argument: impl Sized),*) -> Answer where (Answer,): of_functions::$word {
                <(Answer,) as of_functions::$word>::answer()
            }
        )*
    };
}

functions! {
    where_(_, _, _) "where_(mask, x, 0.0)": "NumPy's `where` is `select` here, a method of the mask", "write `mask.select(&x, 0.0)`";
    concatenate(_, _) "concatenate((&x, &y), 0)": "NumPy's `concatenate` is `concat` here", "write `concat((&x, &y), axes![0])`";
    vstack(_) "vstack((&x, &y))": "NumPy's `vstack` is `concat` along the first axis", "write `concat((&x, &y), axes![0])`";
    hstack(_) "hstack((&x, &y))": "NumPy's `hstack` is `concat` along the second axis", "write `concat((&x, &y), axes![1])`";
}
