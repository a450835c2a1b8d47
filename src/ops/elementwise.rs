//! Functions of one element, or of two, applied to each.

use num_traits::Float;

use super::function::{Angle, As, Clamp, Hypotenuse, IsFinite, IsInfinite, IsNan, Larger, Magnitude, SignOf, Smaller};
use super::inside::OfTwo;
use super::operand::{Operand, map, map_shared, zip};
use crate::element::{Cast, Real, Sign};
use crate::expr::{Function, Map, Rowwise, Run, collect_runs_shared};
use crate::kernel::level::Level;
use crate::kernel::{Special, max};
use crate::lazy::expression::Lazy;
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::shape::layout::Axes;
use crate::storage::{Data, Sink};
use crate::tensor::Tensor;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// `f` of each element: `np.vectorize(f)(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let parity: Tensor<bool, shape![3]> = tensor![1, 2, 3].map(|x| x % 2 == 0);
    /// assert_eq!(parity, tensor![false, true, false]);
    /// ```
    #[doc(alias = "vectorize")]
    pub fn map<U>(&self, f: impl Fn(T) -> U) -> Tensor<U, S> {
        map(self, f)
    }

    /// `f` of each pair of elements, broadcast together. The other operand may have another element type.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let scaled: Tensor<f64, shape![2, 2]> = x.zip_map(&tensor![0.5, 2.0], |x, s| f64::from(x) * s);
    /// assert_eq!(scaled, tensor![[0.5, 4.0], [1.5, 8.0]]);
    /// ```
    pub fn zip_map<U: Copy, V, R: Shape, E: Data<U>>(
        &self,
        other: &Tensor<U, R, E>,
        f: impl Fn(T, U) -> V,
    ) -> Tensor<V, Joined<S, R>>
    where
        S: JoinShape<R>,
    {
        zip(self, other, OfTwo(f))
    }

    /// Each element as another type: `x.astype(U)`.
    ///
    /// # Element type
    ///
    /// `U`, by Rust's `as`: a float loses its fraction and goes to the nearest end of an integer's range, NaN to 0; an integer wraps. Bools
    /// become 0 and 1; everything but zero, NaN too, becomes `true`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![1.9, -1.9, 300.0].cast::<i32>();
    /// assert_eq!(x, tensor![1, -1, 300]);
    /// assert_eq!(tensor![true, false].cast::<f32>(), tensor![1.0, 0.0]);
    /// ```
    #[doc(alias = "astype")]
    pub fn cast<U>(&self) -> Tensor<U, S>
    where
        T: Cast<U>,
    {
        map(self, As::<U>::new())
    }

    /// The smaller of each pair, or NaN where there is one: `np.minimum(x, y)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![1, 5, 3].minimum(tensor![4, 2, 3]);
    /// assert_eq!(x, tensor![1, 2, 3]);
    /// ```
    pub fn minimum<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Smaller)
    }

    /// The larger of each pair, or NaN where there is one: `np.maximum(x, y)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let relu: Tensor<i32, shape![3]> = tensor![1, -5, 3].maximum(0);
    /// assert_eq!(relu, tensor![1, 0, 3]);
    /// ```
    pub fn maximum<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: PartialOrd,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Larger)
    }

    /// The angle of each point, this tensor's element up and the other one to the right, in radians from -π to π: `np.arctan2(y, x)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::f64::consts::{FRAC_PI_2, PI};
    /// use shapewise::prelude::*;
    ///
    /// let angles: Tensor<f64, shape![3]> = tensor![0.0, 1.0, 0.0].atan2(tensor![1.0, 0.0, -1.0]);
    /// assert_eq!(angles, tensor![0.0, FRAC_PI_2, PI]);
    /// ```
    #[doc(alias = "arctan2")]
    pub fn atan2<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Angle)
    }

    /// The length of the hypotenuse over each pair of legs, without overflow in between: `np.hypot(x, y)`.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`. Infinite where a leg is, even beside NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let lengths: Tensor<f64, shape![2]> = tensor![3.0, 3e200].hypot(tensor![4.0, 4e200]);
    /// assert!(lengths.all_close(tensor![5.0, 5e200], 1e-15, 0.0));
    /// ```
    pub fn hypot<R>(&self, other: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Hypotenuse)
    }

    /// Each element, but not below `low` nor above `high`: `np.clip(x, low, high)`.
    ///
    /// NaN elements stay NaN, and a bound that is NaN makes NaN of all. Where `low > high` the result is `high`. (Rust's own `clamp` panics there.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![3]> = tensor![-3, 1, 9].clamp(0, 5);
    /// assert_eq!(x, tensor![0, 1, 5]);
    /// ```
    #[doc(alias = "clip")]
    pub fn clamp(&self, low: T, high: T) -> Tensor<T, S>
    where
        T: PartialOrd,
    {
        map(self, Clamp(low, high))
    }

    /// The absolute value of each element: `np.abs(x)`.
    ///
    /// # Panics
    ///
    /// For the smallest integer, whose absolute value does not fit, in debug builds. (NumPy wraps.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![-1, 2].abs(), tensor![1, 2]);
    /// ```
    #[doc(alias = "absolute")]
    pub fn abs(&self) -> Tensor<T, S>
    where
        T: Sign,
    {
        map(self, Magnitude)
    }

    /// The sign of each element, -1, 0 or 1; NaN stays NaN: `np.sign(x)`.
    ///
    /// (Rust's own `f64::signum` gives 1 for zero.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// assert_eq!(tensor![-2.5, 0.0, 3.0].signum(), tensor![-1.0, 0.0, 1.0]);
    /// ```
    #[doc(alias = "sign")]
    pub fn signum(&self) -> Tensor<T, S>
    where
        T: Sign,
    {
        map(self, SignOf)
    }
}

/// What is more than a few instructions has steps that round once where the processor has an instruction for it.
#[allow(non_upper_case_globals)]
mod fused {
    pub(super) const map: bool = false;
    pub(super) const map_shared: bool = true;
}

macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident $Name:ident by $map:ident: $says:literal, $numpy:literal, $example:literal, |$x:ident| $rule:expr $(, quickly $quick:ident)?;)*) => {
        $(
            #[doc = concat!($says, ".")]
            #[derive(Clone, Copy, Debug, Default)]
            pub struct $Name;

            impl<T: Real> Function<T> for $Name {
                type Output = T;
                const FUSED: bool = fused::$map;
                $(
                    const QUICK: bool = T::QUICK;

                    #[inline(always)]
                    fn quick<V: Level>(&self, x: T, special: &mut Special) -> T {
                        x.mark_special(special);
                        x.$quick::<V>()
                    }
                )?

                #[inline(always)]
                fn at<V: Level>(&self, $x: T) -> T {
                    $rule
                }
            }
        )*

        // The bound stands at the method: rustc gives its sentence there, and at an impl only its name.
        impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> { $(
            #[doc = concat!($says, ": `", $numpy, "`.")]
            $(#[$doc])*
            ///
            /// # Shape
            ///
            /// That of the tensor.
            ///
            /// # Element type
            ///
            /// That of the tensor, `f32` or `f64`. Integers are cast first: `x.cast::<f64>()`.
            ///
            /// # Examples
            ///
            /// ```
            /// use shapewise::prelude::*;
            ///
            #[doc = $example]
            /// ```
            #[inline]
            pub fn $name(&self) -> Tensor<T, S>
            where
                T: Real,
            {
                $map(self, $Name)
            }
        )* }

        impl<T: Copy, S: Shape, E> Lazy<T, S, E> { $(
            #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`], when it is evaluated.")]
            ///
            /// # Examples
            ///
            /// ```
            /// use shapewise::prelude::*;
            ///
            /// let x: Tensor<f64, shape![2, 2]> = Tensor::ones();
            #[doc = concat!("let means: Tensor<f64, shape![2]> = x.lazy().", stringify!($name), "().over(axes![0]).mean();")]
            #[doc = concat!("assert_eq!(means, x.", stringify!($name), "().over(axes![0]).mean());")]
            /// ```
            #[inline]
            pub fn $name(self) -> Lazy<T, S, Map<E, $Name>>
            where
                T: Real,
            {
                self.apply($Name)
            }
        )* }
    };
}

// Those of a few instructions wait for memory: by `map`, in one thread.
functions! {
    exp Exp by map_shared: "The exponential of each element", "np.exp(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1.0].exp();\nassert_eq!(y, tensor![1.0, std::f64::consts::E]);",
        |x| x.exp_at::<V>(), quickly quick_exp;
    expm1 ExpM1 by map_shared: "The exponential of each element less 1, exact for small ones too", "np.expm1(x)",
        "let y: Tensor<f64, shape![1]> = tensor![1e-20].expm1();\nassert_eq!(y, tensor![1e-20]);",
        |x| x.expm1_at::<V>();
    exp2 Exp2 by map_shared: "Two to the power of each element", "np.exp2(x)",
        "let y: Tensor<f64, shape![2]> = tensor![3.0, -1.0].exp2();\nassert_eq!(y, tensor![8.0, 0.5]);",
        |x| Float::exp2(x);
    #[doc(alias = "log")]
    ln Ln by map_shared: "The natural logarithm of each element", "np.log(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 0.0].ln();\nassert_eq!(y, tensor![0.0, f64::NEG_INFINITY]);",
        |x| x.ln_at::<V>();
    log2 Log2 by map_shared: "The logarithm of each element to base 2", "np.log2(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 8.0].log2();\nassert_eq!(y, tensor![0.0, 3.0]);",
        |x| x.log2_at::<V>();
    log10 Log10 by map_shared: "The logarithm of each element to base 10", "np.log10(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 1000.0].log10();\nassert_eq!(y, tensor![0.0, 3.0]);",
        |x| x.log10_at::<V>();
    log1p Log1P by map_shared: "The natural logarithm of each element and 1, exact for small ones too", "np.log1p(x)",
        "let y: Tensor<f64, shape![1]> = tensor![1e-20].log1p();\nassert_eq!(y, tensor![1e-20]);",
        |x| x.log1p_at::<V>();
    sqrt Sqrt by map: "The square root of each element", "np.sqrt(x)",
        "let y: Tensor<f64, shape![2]> = tensor![4.0, 9.0].sqrt();\nassert_eq!(y, tensor![2.0, 3.0]);",
        |x| Float::sqrt(x);
    cbrt Cbrt by map_shared: "The cube root of each element", "np.cbrt(x)",
        "let y: Tensor<f64, shape![2]> = tensor![-8.0, 27.0].cbrt();\nassert_eq!(y, tensor![-2.0, 3.0]);",
        |x| x.cbrt_at::<V>();
    #[doc(alias = "reciprocal")]
    recip Recip by map: "One divided by each element", "np.reciprocal(x)",
        "let y: Tensor<f64, shape![2]> = tensor![4.0, -0.5].recip();\nassert_eq!(y, tensor![0.25, -2.0]);",
        |x| Float::recip(x);
    tan Tan by map_shared: "The tangent of each element, in radians", "np.tan(x)",
        "let y: Tensor<f64, shape![1]> = tensor![0.0].tan();\nassert_eq!(y, tensor![0.0]);",
        |x| Float::tan(x);
    #[doc(alias = "arcsin")]
    asin Asin by map_shared: "The angle, in radians, whose sine each element is; NaN outside of -1 to 1", "np.arcsin(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 2.0].asin();\nassert!(y[[0]] == 0.0 && y[[1]].is_nan());",
        |x| Float::asin(x);
    #[doc(alias = "arccos")]
    acos Acos by map_shared: "The angle, in radians, whose cosine each element is; NaN outside of -1 to 1", "np.arccos(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.0, -1.0].acos();\nassert_eq!(y, tensor![0.0, std::f64::consts::PI]);",
        |x| Float::acos(x);
    #[doc(alias = "arctan")]
    atan Atan by map_shared: "The angle, in radians, whose tangent each element is", "np.arctan(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1.0].atan();\nassert_eq!(y, tensor![0.0, std::f64::consts::FRAC_PI_4]);",
        |x| Float::atan(x);
    sinh Sinh by map_shared: "The hyperbolic sine of each element", "np.sinh(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1000.0].sinh();\nassert_eq!(y, tensor![0.0, f64::INFINITY]);",
        |x| Float::sinh(x);
    cosh Cosh by map_shared: "The hyperbolic cosine of each element", "np.cosh(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, -1000.0].cosh();\nassert_eq!(y, tensor![1.0, f64::INFINITY]);",
        |x| Float::cosh(x);
    tanh Tanh by map_shared: "The hyperbolic tangent of each element", "np.tanh(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 100.0].tanh();\nassert_eq!(y, tensor![0.0, 1.0]);",
        |x| x.tanh_at::<V>();
    #[doc(alias = "arcsinh")]
    asinh Asinh by map_shared: "The number whose hyperbolic sine each element is", "np.arcsinh(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, f64::INFINITY].asinh();\nassert_eq!(y, tensor![0.0, f64::INFINITY]);",
        |x| x.asinh_at::<V>();
    #[doc(alias = "arccosh")]
    acosh Acosh by map_shared: "The number whose hyperbolic cosine each element is; NaN below 1", "np.arccosh(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 0.5].acosh();\nassert!(y[[0]] == 0.0 && y[[1]].is_nan());",
        |x| x.acosh_at::<V>();
    #[doc(alias = "arctanh")]
    atanh Atanh by map_shared: "The number whose hyperbolic tangent each element is; NaN outside of -1 to 1", "np.arctanh(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1.0].atanh();\nassert_eq!(y, tensor![0.0, f64::INFINITY]);",
        |x| x.atanh_at::<V>();
    #[doc(alias = "rad2deg")]
    to_degrees ToDegrees by map: "Each angle in degrees, from radians", "np.degrees(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, std::f64::consts::PI].to_degrees();\nassert_eq!(y, tensor![0.0, 180.0]);",
        |x| Float::to_degrees(x);
    #[doc(alias = "deg2rad")]
    to_radians ToRadians by map: "Each angle in radians, from degrees", "np.radians(x)",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 180.0].to_radians();\nassert_eq!(y, tensor![0.0, std::f64::consts::PI]);",
        |x| Float::to_radians(x);
    floor Floor by map: "The largest integer not above each element", "np.floor(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].floor();\nassert_eq!(y, tensor![1.0, -2.0]);",
        |x| Float::floor(x);
    ceil Ceil by map: "The smallest integer not below each element", "np.ceil(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].ceil();\nassert_eq!(y, tensor![2.0, -1.0]);",
        |x| Float::ceil(x);
    trunc Trunc by map: "Each element without its fraction", "np.trunc(x)",
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].trunc();\nassert_eq!(y, tensor![1.0, -1.0]);",
        |x| Float::trunc(x);
    round Round by map: "The integer nearest to each element, of two as near the even one", "np.round(x)",
        "let y: Tensor<f64, shape![4]> = tensor![0.5, 1.5, 2.5, -0.7].round();\nassert_eq!(y, tensor![0.0, 2.0, 2.0, -1.0]);",
        |x| round_half_even(x);
    relu Relu by map: "Each element, or zero where it is negative; NaN stays", "np.maximum(x, 0)",
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].relu();\nassert_eq!(y, tensor![1.5, 0.0]);",
        |x| max(x, T::zero());
    /// Computed from the exponential of a negative number on either side, so that it neither overflows nor loses digits.
    sigmoid Sigmoid by map_shared: "The logistic function of each element", "1 / (1 + np.exp(-x))",
        "let y: Tensor<f64, shape![2]> = tensor![0.0, -1000.0].sigmoid();\nassert_eq!(y, tensor![0.5, 0.0]);",
        |x| x.sigmoid_at::<V>(), quickly quick_sigmoid;
}

/// A function whose fast form is not for all arguments.
macro_rules! circular {
    ($($name:ident $Name:ident $at:ident $in_place:ident: $says:literal, $numpy:literal, $example:literal;)*) => { $(
        #[doc = concat!($says, ".")]
        ///
        /// In a [lazy](crate::lazy) expression its elements are computed one by one.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        impl<T: Real> Function<T> for $Name {
            type Output = T;
            const FUSED: bool = true;

            #[inline(always)]
            fn at<V: Level>(&self, x: T) -> T {
                x.$at::<V>()
            }
        }

        impl<T: Real> Rowwise<T> for $Name {
            const CUTS: bool = true;
            const FUSED: bool = true;

            #[inline(always)]
            fn append<V: Level, R: Run<Elem = T>>(&self, row: &R, _: &Axes, len: usize, to: &mut impl Sink<T>) {
                // By parts that stay in the nearest cache.
                const PART: usize = 1024;
                let mut first = 0;
                while first < len {
                    let count = PART.min(len - first);
                    to.append::<V, _>(&row.part(first, count), count);
                    T::$in_place::<V>(to.last_mut(count));
                    first += count;
                }
            }
        }

        impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
            #[doc = concat!($says, ", in radians: `", $numpy, "`.")]
            ///
            /// # Shape
            ///
            /// That of the tensor.
            ///
            /// # Element type
            ///
            /// That of the tensor, `f32` or `f64`. Integers are cast first: `x.cast::<f64>()`.
            ///
            /// # Examples
            ///
            /// ```
            /// use shapewise::prelude::*;
            ///
            #[doc = $example]
            /// ```
            pub fn $name(&self) -> Tensor<T, S>
            where
                T: Real,
            {
                Tensor::of(collect_runs_shared::<S, S, _, _>(&self.leaf(), &$Name))
            }
        }

        impl<T: Copy, S: Shape, E> Lazy<T, S, E> {
            #[doc = concat!($says, ": [`Tensor::", stringify!($name), "`], when it is evaluated.")]
            ///
            /// # Examples
            ///
            /// ```
            /// use shapewise::prelude::*;
            ///
            /// let x = tensor![[0.25, 0.5], [1.0, 2.0]];
            #[doc = concat!("let y: Tensor<f64, shape![2, 2]> = x.lazy().", stringify!($name), "().eval();")]
            #[doc = concat!("assert_eq!(y, x.", stringify!($name), "());")]
            /// ```
            #[inline]
            pub fn $name(self) -> Lazy<T, S, Map<E, $Name>>
            where
                T: Real,
            {
                self.apply($Name)
            }
        }
    )* };
}

circular! {
    sin Sin sin_at sin_in_place: "The sine of each element", "np.sin(x)",
        "let y: Tensor<f64, shape![1]> = tensor![0.0].sin();\nassert_eq!(y, tensor![0.0]);";
    cos Cos cos_at cos_in_place: "The cosine of each element", "np.cos(x)",
        "let y: Tensor<f64, shape![1]> = tensor![0.0].cos();\nassert_eq!(y, tensor![1.0]);";
}

/// To the nearest integer, of two as near to the even one.
///
/// Adding and subtracting the power of two from which floats have no fractions rounds in the processor's own way, half to even.
#[inline(always)]
fn round_half_even<T: Real>(x: T) -> T {
    let no_fractions = T::one() / T::epsilon();
    if x.abs() < no_fractions { ((x.abs() + no_fractions) - no_fractions).copysign(x) } else { x }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Where an element is NaN: `np.isnan(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![2]> = tensor![1.0, f64::NAN].is_nan();
    /// assert_eq!(mask, tensor![false, true]);
    /// ```
    #[doc(alias = "isnan")]
    pub fn is_nan(&self) -> Tensor<bool, S>
    where
        T: Real,
    {
        map(self, IsNan)
    }

    /// Where an element is infinite: `np.isinf(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![3]> = tensor![1.0, f64::NEG_INFINITY, f64::NAN].is_infinite();
    /// assert_eq!(mask, tensor![false, true, false]);
    /// ```
    #[doc(alias = "isinf")]
    pub fn is_infinite(&self) -> Tensor<bool, S>
    where
        T: Real,
    {
        map(self, IsInfinite)
    }

    /// Where an element is neither infinite nor NaN: `np.isfinite(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![2]> = tensor![1.0, f64::INFINITY].is_finite();
    /// assert_eq!(mask, tensor![true, false]);
    /// ```
    #[doc(alias = "isfinite")]
    pub fn is_finite(&self) -> Tensor<bool, S>
    where
        T: Real,
    {
        map(self, IsFinite)
    }
}
