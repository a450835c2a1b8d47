//! Functions of NumPy's that are methods here, or have another name.

/// Functions of any operands, which ask for a fact that never holds.
macro_rules! functions {
    ($($word:tt $Fact:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*) => {
        /// Words of functions, which come with the prelude.
        ///
        $(#[doc = concat!("- `", $call, "`: ", $says, "; ", $write, ".")])*
        pub mod of_functions { $(
            #[allow(missing_docs)]
            #[diagnostic::on_unimplemented(message = $says, label = $write)]
            #[cfg_attr(doc, doc(hidden))]
            pub trait $Fact {
                fn answer<A>() -> A;
            }
        )* }

        $(
            #[doc(hidden)]
            pub fn $word<Answer>($($argument: impl Sized),*) -> Answer where (Answer,): of_functions::$Fact {
                <(Answer,) as of_functions::$Fact>::answer()
            }
        )*
    };
}

functions! {
    where_ CalledWhere(_, _, _) "where_(mask, x, 0.0)": "NumPy's `where` is `select` here, a method of the mask", "write `mask.select(&x, 0.0)`";
    concatenate CalledConcatenate(_, _) "concatenate((&x, &y), 0)": "NumPy's `concatenate` is `concat` here", "write `concat((&x, &y), axes![0])`";
    vstack CalledVstack(_) "vstack((&x, &y))": "NumPy's `vstack` is `concat` along the first axis", "write `concat((&x, &y), axes![0])`";
    hstack CalledHstack(_) "hstack((&x, &y))": "NumPy's `hstack` is `concat` along the second axis", "write `concat((&x, &y), axes![1])`";
}
