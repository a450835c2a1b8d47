//! What follows from a row of the table: a function type, methods of tensors, expressions and batches, and tests.
//!
//! A row of [`functions!`] is a function of one real number. Its parts, in their order:
//!
//! | part | what it is |
//! |---|---|
//! | `name Name` | the method, and the type that stands in the types of expressions; before them aliases and a word more, if any |
//! | `by map`, `by map_shared` | the former for few instructions: such a function waits for memory, and gains nothing from threads |
//! | two strings | what it does, and the same in NumPy |
//! | `example` | the lines of an example |
//! | `value` | the value for any `T: Real` |
//! | `vectors` | functions of [`kernel::math`](crate::kernel::math) that LLVM vectorises, the second one without special cases |
//! | `error` | the largest error that tests allow, of `f32` and of `f64`, in units in the last place, from another function of `f64` |
//! | `derivative` | the slope at the first argument, where the value is the second |

/// Functions of one real number.
macro_rules! functions {
    ($(#[$page:meta])* impl; $(
        $(#[$more:meta])* $name:ident $Name:ident by $map:ident: $says:literal, $numpy:literal;
        example $($example:literal)+;
        value |$x:ident| $value:expr;
        $(vectors $vectors:ident $(, quickly $quick:ident)?;)?
        error $single:literal, $double:literal from $exact:expr;
        derivative |$at:pat_param, $y:pat_param| $slope:expr;
    )*) => {
        $( function_type!($name $Name $map $says, |$x| $value, |$at, $y| $slope, $($vectors $($quick)?)?); )*

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
            $name $Name $map Real => T; $($example)+
        } )* }

        impl<T: Copy, S: Shape, E> Lazy<T, S, E> { $( lazy_method!($name $Name Real => T: $says); )* }

        #[cfg(feature = "alloc")]
        impl<T: Copy, S: Shape> TensorSlice<T, S> { $( batch_method!($name $Name Real => T: $says); )* }

        #[cfg(all(test, feature = "alloc"))]
        mod tests { $( row_tests!($name $Name, $single, $double, $exact); )* }
    };
}

/// The type of a function of one real number.
macro_rules! function_type {
    (
        $name:ident $Name:ident $map:ident $says:literal, |$x:ident| $value:expr, |$at:pat_param, $y:pat_param| $slope:expr,
        $($vectors:ident $($quick:ident)?)?
    ) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`](crate::Tensor::", stringify!($name), ").")]
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        impl Elementary for $Name {
            #[inline(always)]
            fn value<T: Real>($x: T) -> T {
                $value
            }
            #[inline(always)]
            fn derivative<T: Real>($at: T, $y: T) -> T {
                $slope
            }
            $( vector_forms!($vectors $($quick)?); )?
        }

        impl<T: Real> Function<T> for $Name {
            type Output = T;
            const FUSED: bool = fused::$map;
            const QUICK: bool = T::QUICK && <$Name as Elementary>::QUICK;

            #[inline(always)]
            fn at<V: Level>(&self, x: T) -> T {
                x.elementary::<$Name, V>()
            }
            #[inline(always)]
            fn quick<V: Level>(&self, x: T, special: &mut Special) -> T {
                x.quickly::<$Name, V>(special)
            }
        }
    };
}

/// The forms of a function that LLVM vectorises.
macro_rules! vector_forms {
    ($vectors:ident) => {
        #[inline(always)]
        fn single<V: Level>(x: f32) -> f32 {
            math::$vectors::<V, f32>(x)
        }
        #[inline(always)]
        fn double<V: Level>(x: f64) -> f64 {
            math::$vectors::<V, f64>(x)
        }
    };
    ($vectors:ident $quick:ident) => {
        vector_forms!($vectors);
        const QUICK: bool = true;
        #[inline(always)]
        fn quick_single<V: Level>(x: f32, special: &mut Special) -> f32 {
            math::$quick::<V, f32>(x, special)
        }
        #[inline(always)]
        fn quick_double<V: Level>(x: f64, special: &mut Special) -> f64 {
            math::$quick::<V, f64>(x, special)
        }
    };
}

/// A function of the elements of a tensor.
macro_rules! tensor_method {
    ($(#[$doc:meta])* $name:ident $Name:ident $map:ident $bound:ident => $Out:ty; $($example:literal)+) => {
        $(#[$doc])*
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        $(#[doc = $example])+
        /// ```
        // The bound stands at the method: rustc gives its sentence there, and at an impl only its name.
        #[inline]
        pub fn $name(&self) -> Tensor<$Out, S>
        where
            T: $bound,
        {
            $map(self, $Name)
        }
    };
}

/// A function of the elements of an expression.
macro_rules! lazy_method {
    ($name:ident $Name:ident $bound:ident => $Out:ty: $says:literal) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`], when it is evaluated.")]
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        /// let x: Tensor<f64, shape![2, 2]> = Tensor::ones();
        #[doc = concat!("let y: Tensor<_, shape![2, 2]> = x.lazy().", stringify!($name), "().eval();")]
        #[doc = concat!("assert_eq!(y, x.", stringify!($name), "());")]
        /// ```
        #[inline]
        pub fn $name(self) -> Lazy<$Out, S, Map<E, $Name>>
        where
            T: $bound,
        {
            self.apply($Name)
        }
    };
}

/// A function of the elements of a batch.
#[cfg(feature = "alloc")]
macro_rules! batch_method {
    ($name:ident $Name:ident $bound:ident => $Out:ty: $says:literal) => {
        #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`] of each tensor.")]
        ///
        /// # Examples
        ///
        /// ```
        /// use shapewise::prelude::*;
        ///
        /// let x: TensorVec<f64, shape![2]> = [tensor![1.0, 1.0], tensor![1.0, 1.0]].into_iter().collect();
        #[doc = concat!("let y: TensorVec<_, shape![2]> = x.", stringify!($name), "();")]
        #[doc = concat!("assert_eq!(y.get(0).unwrap(), tensor![1.0, 1.0].", stringify!($name), "());")]
        /// ```
        pub fn $name(&self) -> TensorVec<$Out, S>
        where
            T: $bound,
        {
            self.apply(&$Name)
        }
    };
}

/// The tests of a row of [`functions!`].
#[cfg(all(test, feature = "alloc"))]
macro_rules! row_tests {
    ($name:ident $Name:ident, $single:literal, $double:literal, $exact:expr) => {
        mod $name {
            use super::super::*;
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

/// What is more than a few instructions has steps that round once where the processor has an instruction for it.
#[allow(non_upper_case_globals)]
pub(super) mod fused {
    pub(in crate::ops::elementwise) const map: bool = false;
    pub(in crate::ops::elementwise) const map_shared: bool = true;
}

/// What the rows of a file need.
pub(super) mod row {
    pub(in crate::ops::elementwise) use super::fused;
    pub(in crate::ops::elementwise) use crate::element::{Elementary, Real};
    pub(in crate::ops::elementwise) use crate::expr::{Function, Map};
    pub(in crate::ops::elementwise) use crate::kernel::level::Level;
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
