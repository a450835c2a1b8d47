//! The types of functions, and what they compute.

/// A function that has one form.
macro_rules! simple_function {
    ($Name:ident of [$($bound:tt)*] => $Out:ty, |$x:pat_param in $X:ty| $value:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T: Copy> Function<$X> for $Name
        where
            $($bound)*,
        {
            type Output = $Out;

            #[inline(always)]
            fn at<V: Level>(&self, $x: $X) -> $Out {
                $value
            }
        }
    };
}

/// The derivative of a function that has one form.
macro_rules! slope {
    ($Name:ident of T, |$x:pat_param in $X:ty, $y:pat_param in $Y:ty| -> $Slope:ty { $slope:expr }) => {
        impl<T: Real> Derivative<$X> for $Name {
            #[inline(always)]
            fn derivative(&self, $x: $X, $y: $Y) -> $Slope {
                $slope
            }
        }
    };
}

/// The type of a function of one real number.
macro_rules! function_type {
    (
        $name:ident $Name:ident $map:ident $says:literal, |$x:ident| $value:expr, |$at:pat_param, $y:pat_param| $slope:expr,
        $($forms:ident $form:ident $($quick:ident)?)?
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
            $( vector_forms!($forms $form $($quick)?); )?
        }

        #[diagnostic::do_not_recommend]
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
            const BLOCKS: bool = T::BLOCKS;
            const ONE_LOOP: bool = T::ROWS;
            #[inline(always)]
            fn put_block<V: Level, R: Run<Elem = T>>(&self, run: &R, count: usize, put: impl FnMut(usize, T)) {
                T::elementary_block::<$Name, V>(run, count, put);
            }
        }
    };
}

/// The forms of a function that LLVM vectorises: where this crate is not optimised, the value, which the system's library computes. The quick
/// forms then have the same bits, since a view may be read by them.
macro_rules! vector_forms {
    (exact $form:ident) => {
        #[inline(always)]
        fn single<V: Level>(x: f32) -> f32 {
            math::$form::<V, f32>(x)
        }
        #[inline(always)]
        fn double<V: Level>(x: f64) -> f64 {
            math::$form::<V, f64>(x)
        }
    };
    (vectors $form:ident) => {
        #[inline(always)]
        fn single<V: Level>(x: f32) -> f32 {
            if CRATE_IS_UNOPTIMISED { Self::value(x) } else { math::$form::<V, f32>(x) }
        }
        #[inline(always)]
        fn double<V: Level>(x: f64) -> f64 {
            if CRATE_IS_UNOPTIMISED { Self::value(x) } else { math::$form::<V, f64>(x) }
        }
    };
    (vectors $form:ident $quick:ident) => {
        vector_forms!(vectors $form);
        const QUICK: bool = !CRATE_IS_UNOPTIMISED;
        #[inline(always)]
        fn quick_single<V: Level>(x: f32, special: &mut Special) -> f32 {
            if CRATE_IS_UNOPTIMISED { Self::value(x) } else { math::$quick::<V, f32>(x, special) }
        }
        #[inline(always)]
        fn quick_double<V: Level>(x: f64, special: &mut Special) -> f64 {
            if CRATE_IS_UNOPTIMISED { Self::value(x) } else { math::$quick::<V, f64>(x, special) }
        }
    };
}
