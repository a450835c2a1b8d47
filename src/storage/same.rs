//! Elements of one type under two names.

use super::Buffer;
use crate::dim::sealed::Token;
use crate::shape::Shape;

/// `Self` is the element type `T`.
///
/// Tensors are operands under this condition, and not simply when their element types are one: so a mistake is a missing
/// [`Operand`](crate::ops::operand::Operand), with its sentence, also where rustc finds out late which integer a literal is.
pub trait SameElement<T>: Sized {
    #[doc(hidden)]
    const SEALED: Token;
    /// `S`. So elements of another type have no shape, and are no further mistake.
    #[doc(hidden)]
    type Shape<S: Shape>: Shape;
    /// The same elements.
    #[doc(hidden)]
    fn slice(elements: &[Self]) -> &[T];
    /// The same elements.
    #[doc(hidden)]
    fn buffer<S: Shape>(elements: Buffer<Self, S>) -> Buffer<T, Self::Shape<S>>;
}

impl<T> SameElement<T> for T {
    const SEALED: Token = Token;
    type Shape<S: Shape> = S;
    #[inline]
    fn slice(elements: &[T]) -> &[T] {
        elements
    }

    #[inline]
    fn buffer<S: Shape>(elements: Buffer<T, S>) -> Buffer<T, S> {
        elements
    }
}

/// A type that names no lifetime, so that two types which differ in lifetimes alone are never taken for it.
///
/// # Safety
///
/// It has no lifetime parameter, nor a type parameter that could bring one.
#[cfg(feature = "std")]
pub(crate) unsafe trait Lifeless: Copy + 'static {}

// SAFETY: neither has a lifetime.
#[cfg(feature = "std")]
unsafe impl Lifeless for crate::derivatives::Traced<f32> {}
// SAFETY: as above.
#[cfg(feature = "std")]
unsafe impl Lifeless for crate::derivatives::Traced<f64> {}

/// That `T` is `U`, which was found out by their identities.
#[cfg(feature = "std")]
pub(crate) struct Same<T, U>(core::marker::PhantomData<fn(T) -> U>);

#[cfg(feature = "std")]
impl<T: Copy, U: Lifeless> Same<T, U> {
    /// Whether it is so.
    #[inline(always)]
    pub(crate) fn find() -> Option<Self> {
        (identity::<T>() == core::any::TypeId::of::<U>()).then_some(Same(core::marker::PhantomData))
    }

    /// The element as a `U`.
    #[inline(always)]
    pub(crate) fn there(&self, element: T) -> U {
        // SAFETY: both are one type (`find`): equal identities mean types that are equal but for lifetimes, and `U` has none.
        unsafe { core::mem::transmute_copy(&element) }
    }

    /// The element as a `T`.
    #[inline(always)]
    pub(crate) fn back(&self, element: U) -> T {
        // SAFETY: as in `there`.
        unsafe { core::mem::transmute_copy(&element) }
    }
}

/// What tells a type from all others but for its lifetimes, which need not be `'static`.
///
/// The idea is that of the crate `typeid` (D. Tolnay): the method asks nothing of the lifetimes but in its signature.
#[cfg(feature = "std")]
#[inline(always)]
fn identity<T>() -> core::any::TypeId {
    use core::any::TypeId;
    use core::marker::PhantomData;

    trait Identity {
        fn identity(&self) -> TypeId
        where
            Self: 'static;
    }

    impl<T> Identity for PhantomData<T> {
        #[inline(always)]
        fn identity(&self) -> TypeId
        where
            Self: 'static,
        {
            TypeId::of::<T>()
        }
    }

    let marker: &dyn Identity = &PhantomData::<T>;
    // SAFETY: only the lifetime bound of the trait object changes. The method reads nothing of the marker, which has no size, and lifetimes are
    // no part of an identity.
    let marker = unsafe { core::mem::transmute::<&(dyn Identity + '_), &(dyn Identity + 'static)>(marker) };
    marker.identity()
}
