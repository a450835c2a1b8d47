//! Dimensions: the types that stand for sizes.
//!
//! A dimension is a type that implements [`Dim`]. There are three kinds:
//!
//! - [numerals](numeral), spelled in decimal digits: `D3` is 3, `D6<D4>` is 64. [`dim!`](crate::dim!) and
//!   [`shape!`](crate::shape!) write them from ordinary literals;
//! - [names](Named), declared with [`dims!`](crate::dims): `Batch` of size 32 is neither 32 nor any other name;
//! - [`Broadcast<N>`], one stored element that stands for `N` elements.
//!
//! Sizes are at least 1. There are no empty tensors, so a maximum and a mean always exist.
//!
//! Sums and products of dimensions are dimensions again ([`Sum`], [`Product`]), for abstract ones too: a function that
//! is generic in `A: Dim, B: Dim` may write `Sum<A, B>` in its signature without a bound. The laws of
//! algebra do not hold: for abstract dimensions `Sum<A, B>` and `Sum<B, A>` are different types. For numerals they are one.

use core::fmt::Debug;
use core::hash::Hash;

pub use broadcast::Broadcast;
pub use index::Idx;
pub use named::Named;
pub(crate) use natural::Never;
pub use natural::{AtLeast, Difference, Divide, DivisibleBy, Minus, MoreThan, Natural, Quotient, SameNumberAs, Share};
pub use numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, End, Numeral};

use arithmetic::multiply::Multiply;
use arithmetic::{Reversed, Spelled};
use join::Join;

#[doc(hidden)]
pub mod arithmetic;
mod broadcast;
#[doc(hidden)]
pub mod capacity;
#[doc(hidden)]
pub mod factors;
mod index;
pub mod join;
#[doc(hidden)]
pub mod list;
#[doc(hidden)]
pub mod literal;
mod named;
mod natural;
pub mod numeral;
#[doc(hidden)]
pub mod positive;
#[cfg_attr(doc, doc(hidden))]
pub mod refused;
pub mod windows;

/// Marks a type whose values rest on the size or the shape `N`: it is that of no subtype and no supertype.
///
/// `Dim` is open, and two types of which one is a subtype of the other, such as those of functions with other
/// lifetimes, may be dimensions of different sizes. With the usual mark of a parameter, an index of the one would be
/// one of the other too.
pub(crate) type Invariant<N> = core::marker::PhantomData<fn(N) -> N>;

pub(crate) mod sealed {
    /// Closes [`Numeral`](super::Numeral), [`Shape`](crate::Shape) and what they are made of: a size that does not fit its storage would
    /// be unsound.
    pub trait Sealed {}

    /// Closes a trait that any type may satisfy, but nobody else may implement: nobody else can name the token that an impl must give.
    pub struct Token;
}

/// A dimension: a size of at least 1, as a type.
///
/// Numerals, [`Broadcast`], and the names that [`dims!`](crate::dims) declares implement it. An impl chooses the number only.
/// Everything else follows from the number ([`Extent`]).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a dimension",
    label = "not a dimension",
    note = "a size is a type: `dim!(64)`, or in a shape `shape![64, 3]`. A name is declared by `dims! {{ pub Batch = 32; }}`. A type parameter needs the bound `N: Dim`",
    note = "is `{Self}` in the wrong place? The arguments in `f::<..>` stand in the order of the declaration"
)]
pub trait Dim:
    Extent + Natural + Join<Self, Joined = Self> + Copy + Debug + Default + Eq + Hash + Send + Sync + 'static
{
    /// The size as a numeral.
    type Number: Numeral;
}

/// The types that follow from the number of a dimension. Every [`Dim`] has them, and no impl can choose them.
///
/// `Dim` has no blanket impl, so that rustc says "`N` is not a dimension" where a bound is missing, and not what kinds of
/// dimensions there are.
pub trait Extent {
    /// The size.
    const SIZE: usize;
    /// `Self + M`, also written [`Sum<Self, M>`](Sum).
    type Plus<M: Natural>: Numeral;
    /// `Self × M`, also written [`Product<Self, M>`](Product).
    type Times<M: Dim>: Numeral;
    /// The number of windows of size `K` in the steps `O`, also written [`Windows<Self, K, Stride, P, Dilation>`](windows::Windows).
    type Windows<K: Dim, O: windows::WindowSteps>: Numeral;
    /// `L × Self`: what a product with the number `L` on the left is. Of an abstract `Self` it is printed as it stands here.
    #[doc(hidden)]
    type MultipliedBy<L: Dim>: Numeral;
    /// The number of windows of size `Self` over `L`, likewise.
    #[doc(hidden)]
    type WindowsOver<L: Dim, O: windows::WindowSteps>: Numeral;
    /// The size as a binary number of typenum's.
    #[doc(hidden)]
    type Size: positive::Positive;
    #[doc(hidden)]
    type Capacity: capacity::Capacity;
    /// As many `T` as the size says, one after another.
    #[doc(hidden)]
    type Array<T>;
}

impl<N: Dim> Extent for N {
    const SIZE: usize = <N::Number as numeral::Digits>::VALUE;
    type Plus<M: Natural> = M::AddedTo<N>;
    type Times<M: Dim> = M::MultipliedBy<N>;
    type Windows<K: Dim, O: windows::WindowSteps> = K::WindowsOver<N, O>;
    type MultipliedBy<L: Dim> = Spelled<<N::Number as Multiply>::Times<ReversedDigits<L>, End>>;
    type WindowsOver<L: Dim, O: windows::WindowSteps> = windows::WindowCount<L, N, O::Stride, O::Padding, O::Dilation>;
    type Size = <N::Number as Numeral>::Binary;
    type Capacity = <N::Number as Numeral>::Room;
    type Array<T> = <N::Number as numeral::Digits>::Array<T>;
}

/// The sum of a dimension and a number from 0. Both may be abstract. `Sum<dim!(32), dim!(64)>` is `dim!(96)`.
pub type Sum<A, B> = <A as Extent>::Plus<B>;
/// The product of any two dimensions. Both may be abstract. `Product<dim!(8), dim!(8)>` is `dim!(64)`.
pub type Product<A, B> = <A as Extent>::Times<B>;
/// The number of typenum for a dimension: `ToTypenum<dim!(3)>` is `typenum::U3`.
pub type ToTypenum<N> = <N as Extent>::Size;
/// The numeral for a positive number of typenum's: `FromTypenum<typenum::U64>` is `dim!(64)`.
pub type FromTypenum<U> = <U as positive::Positive>::Decimal;

/// The digits of a number from the last one.
type ReversedDigits<N> = Reversed<<N as Natural>::Digits>;
