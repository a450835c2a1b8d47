//! The tests of rows.

/// The tests of a row of [`functions!`].
macro_rules! row_tests {
    ($name:ident $Name:ident, $single:literal, $double:literal, $exact:expr) => {
        mod $name {
            use super::super::*;
            use crate::ops::elementwise::tests::agree::*;
            use crate::ops::elementwise::tests::{Row, agree, errors, lengths, slopes};

            impl Row for $Name {
                const NAME: &'static str = stringify!($name);
                const ERRORS: [f64; 2] = [$single, $double];
                const EXACT: fn(f64) -> f64 = $exact;
            }

            #[test]
            fn errors_are_small() {
                errors::of_samples($Name);
            }
            #[test]
            #[ignore = "takes minutes, and that only when it is optimised"]
            fn errors_are_small_at_every_f32() {
                errors::of_all_singles($Name);
            }
            #[test]
            fn the_length_does_not_matter() {
                lengths::does_not_matter($Name);
            }
            #[test]
            fn the_derivative_is_the_slope() {
                slopes::is_the_slope($Name);
            }
            #[test]
            fn receivers_agree() {
                agree::receivers!($name);
            }
        }
    };
}

/// The tests of a row of [`exact_functions!`].
macro_rules! exact_tests {
    ($name:ident $Name:ident $(has a slope $slope:expr)?) => {
        mod $name {
            use super::super::*;
            use crate::ops::elementwise::tests::agree::*;
            use crate::ops::elementwise::tests::agree;

            #[test]
            fn receivers_agree() {
                agree::receivers!($name);
            }
            $(
                #[test]
                fn the_derivative_is_the_slope() {
                    let _ = stringify!($slope);
                    crate::ops::elementwise::tests::slopes::is_the_slope_of($Name, stringify!($name));
                }
            )?
        }
    };
}

/// The tests of a row of [`pairs!`].
macro_rules! pair_tests {
    ($name:ident $Name:ident) => {
        mod $name {
            use super::super::*;
            use crate::ops::elementwise::tests::agree::*;
            use crate::ops::elementwise::tests::{agree, slopes};

            #[test]
            fn receivers_agree() {
                agree::receivers_of_pairs!($name);
            }
            #[test]
            fn the_derivatives_are_the_slopes() {
                slopes::are_the_slopes_of($Name, stringify!($name));
            }
        }
    };
}
