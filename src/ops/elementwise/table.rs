//! What follows from a row of the table: a function type, methods of tensors, expressions and batches, and tests.
//!
//! A row of [`functions!`] is a function of one real number. Its parts, in their order:
//!
//! | part | what it is |
//! |---|---|
//! | `name Name` | the method, and the type that stands in the types of expressions; before them aliases and a word more, if any |
//! | `by map`, `by map_shared` | the former for few instructions: such a function waits for memory, and gains nothing from threads |
//! | two strings | what it does, and the same in NumPy |
//! | `[T: Real]` | what its methods ask of the elements, for the whole file or in the row: brackets, so that rustc shows this place in messages |
//! | `example` | the lines of an example |
//! | `value` | the value for any `T: Real` |
//! | `vectors` | functions of [`kernel::math`](crate::kernel::math) that LLVM vectorises, the second one without special cases |
//! | `exact` | such a function whose errors are smaller than those of the value, too |
//! | `error` | the largest error that tests allow, of `f32` and of `f64`, in units in the last place, from another function of `f64` |
//! | `derivative` | the slope at the first argument, where the value is the second |

#[cfg(all(test, feature = "alloc"))]
#[macro_use]
mod laws;
#[macro_use]
mod methods;
#[macro_use]
mod types;

/// Functions of one real number.
macro_rules! functions {
    ($(#[$page:meta])* impl $bounds:tt; $(
        $(#[$more:meta])* $name:ident $Name:ident by $map:ident: $says:literal, $numpy:literal;
        example $($example:literal)+;
        value |$x:ident| $value:expr;
        $(vectors $vectors:ident $(, quickly $quick:ident)?;)?
        $(exact $exact_form:ident;)?
        error $single:literal, $double:literal from $exact:expr;
        derivative |$at:pat_param, $y:pat_param| $slope:expr;
    )*) => {
        $( function_type!($name $Name $map $says, |$x| $value, |$at, $y| $slope, $(vectors $vectors $($quick)?)? $(exact $exact_form)?); )*

        $(#[$page])*
        impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> { $( tensor_method! {
            #[doc = concat!($says, ": `", $numpy, "`.")]
            $(#[$more])*
            ///
            /// # Shape
            ///
            /// That of the tensor.
            ///
            /// # Element type
            ///
            /// That of the tensor, `f32` or `f64`. Integers are cast first: `x.cast::<f64>()`.
            #[doc = concat!("Values have errors of at most ", $single, " (`f32`) and ", $double, " (`f64`) units in the last place,")]
            /// as far as tests can tell.
            $name $Name $map $bounds => T; $($example)+
        } )* }

        impl<T: Copy, S: Shape, E> Lazy<T, S, E> { $( lazy_method!($name $Name $bounds => T: $says); )* }

        #[cfg(feature = "alloc")]
        impl<T: Copy, S: Shape> TensorSlice<T, S> { $( batch_method!($name $Name $bounds => T: $says); )* }

        #[cfg(all(test, feature = "alloc"))]
        mod tests { $( row_tests!($name $Name, $single, $double, $exact); )* }
    };
}

/// Functions of one element that need not be a float, or whose values are none: they have the same parts but for vectors and errors, since they
/// are exact.
macro_rules! exact_functions {
    ($(#[$page:meta])* impl; $(
        $(#[$more:meta])* $name:ident $Name:ident of $bounds:tt => $Out:ty: $says:literal, $numpy:literal;
        example $($example:literal)+;
        value |$x:ident| $value:expr $(, derivative |$at:pat_param, $y:pat_param| $slope:expr)?;
    )*) => {
        $(
            #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`](crate::Tensor::", stringify!($name), ").")]
            #[derive(Clone, Copy, Debug, Default)]
            pub struct $Name;
            simple_function!($Name of $bounds => $Out, |$x in T| $value);
            $( slope!($Name of T, |$at in T, $y in $Out| -> T { $slope }); )?
        )*

        $(#[$page])*
        impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> { $( tensor_method! {
            #[doc = concat!($says, ": `", $numpy, "`.")]
            $(#[$more])*
            $name $Name map $bounds => $Out; $($example)+
        } )* }

        impl<T: Copy, S: Shape, E> Lazy<T, S, E> { $( lazy_method!($name $Name $bounds => $Out: $says); )* }

        #[cfg(feature = "alloc")]
        impl<T: Copy, S: Shape> TensorSlice<T, S> { $( batch_method!($name $Name $bounds => $Out: $says); )* }

        #[cfg(all(test, feature = "alloc"))]
        mod tests { $( exact_tests!($name $Name $(has a slope $slope)?); )* }
    };
}

/// Functions of two elements, broadcast together.
macro_rules! pairs {
    ($(#[$page:meta])* impl; $(
        $(#[$more:meta])* $name:ident $Name:ident of $bounds:tt: $says:literal, $numpy:literal;
        example $($example:literal)+;
        value |$a:ident, $b:ident| $value:expr;
        derivative |$first:pat_param, $second:pat_param, $y:pat_param| $slopes:expr;
    )*) => {
        $(
            #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`](crate::Tensor::", stringify!($name), ").")]
            #[derive(Clone, Copy, Debug, Default)]
            pub struct $Name;
            simple_function!($Name of $bounds => T, |($a, $b) in (T, T)| $value);
            slope!($Name of T, |($first, $second) in (T, T), $y in T| -> (T, T) { $slopes });
        )*

        $(#[$page])*
        impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> { $( tensor_pair! {
            #[doc = concat!($says, ": `", $numpy, "`.")]
            ///
            /// # Shape
            ///
            /// Broadcast, `Joined<S, R>`.
            $(#[$more])*
            $name $Name $bounds; $($example)+
        } )* }

        impl<T: Copy, S: Shape, E> Lazy<T, S, E> { $( lazy_pair!($name $Name $bounds: $says); )* }

        #[cfg(feature = "alloc")]
        impl<T: Copy, S: Shape> TensorSlice<T, S> { $( batch_pair!($name $Name $bounds: $says); )* }

        #[cfg(all(test, feature = "alloc"))]
        mod tests { $( pair_tests!($name $Name); )* }
    };
}

/// What is more than a few instructions has steps that round once where the processor has an instruction for it.
#[allow(non_upper_case_globals)]
pub(super) mod fused {
    pub(in crate::ops::elementwise) const map: bool = false;
    pub(in crate::ops::elementwise) const map_shared: bool = true;
}

/// What the rows of a file need.
pub(super) mod row {

    pub(in crate::ops::elementwise) use super::super::derivative::Derivative;
    pub(in crate::ops::elementwise) use super::fused;
    pub(in crate::ops::elementwise) use crate::element::{Elementary, Real};
    pub(in crate::ops::elementwise) use crate::expr::{Function, Map, Run};
    pub(in crate::ops::elementwise) use crate::kernel::level::{CRATE_IS_UNOPTIMISED, Level};
    pub(in crate::ops::elementwise) use crate::kernel::{Special, math};
    pub(in crate::ops::elementwise) use crate::lazy::expression::Lazy;
    pub(in crate::ops::elementwise) use crate::ops::operand::{map, map_shared};
    pub(in crate::ops::elementwise) use crate::shape::Shape;
    pub(in crate::ops::elementwise) use crate::storage::Data;
    #[cfg(feature = "alloc")]
    pub(in crate::ops::elementwise) use crate::storage::TensorSlice;
    pub(in crate::ops::elementwise) use crate::tensor::Tensor;
    #[cfg(feature = "alloc")]
    pub(in crate::ops::elementwise) use crate::tensor_vec::owned::TensorVec;
}

/// What the rows of functions of two elements need beside it.
pub(super) mod pair {
    pub(in crate::ops::elementwise) use crate::ops::operand::{LazyZip, Operand, zip};
    pub(in crate::ops::elementwise) use crate::shape::join::{JoinShape, Joined};
}
