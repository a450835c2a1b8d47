//! Which types are the primitive ones: what is known of these alone, an abstract element type has no bound for.
#![allow(unsafe_code)]

use core::any::TypeId;
use core::marker::PhantomData;
use core::mem::transmute;

/// Whether `T` is a number, a bool or a character: to clone one is to copy it.
#[inline]
pub(crate) fn is_primitive<T>() -> bool {
    macro_rules! is_one_of {
        ($($U:ty)*) => { false $(|| type_id::<T>() == TypeId::of::<$U>())* };
    }
    is_one_of!(f32 f64 u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char)
}

/// The identity of a type that may borrow something. It tells types apart, and not lifetimes.
///
/// Source: D. Tolnay, the crate `typeid`.
#[inline]
pub(super) fn type_id<T>() -> TypeId {
    trait Identified {
        fn id(&self) -> TypeId
        where
            Self: 'static;
    }
    impl<T> Identified for PhantomData<T> {
        #[inline]
        fn id(&self) -> TypeId
        where
            Self: 'static,
        {
            TypeId::of::<T>()
        }
    }
    let marker: &dyn Identified = &PhantomData::<T>;
    // SAFETY: only the lifetime bound of the trait object changes, and so no layout. What is called through it holds no `T` and reads
    // none: it returns a constant of the type, whose lifetimes are erased when it is compiled.
    unsafe { transmute::<&dyn Identified, &(dyn Identified + 'static)>(marker) }.id()
}
