//! Where elements live.
//!
//! A shape decides at compile time: when its sizes, each rounded up to a power of two, multiply to at most 128, the
//! elements stand in the tensor itself ([`InPlace`]), which is then `Copy` where the elements are; else in one heap
//! allocation ([`OnHeap`]). Without the `alloc` feature there is no heap: large tensors stand in place as well, but are
//! still not `Copy`, so that the feature only adds.
//!
//! The size of an element has no say in it, because stable Rust cannot choose a type by it. A struct, a union or an array of an
//! abstract `T` only grows with `T`, a pointer to `T` does not depend on it, and a trait that every `T` satisfies chooses alike for
//! all of them. So a few elements of many kilobytes stand in place as well. They are built in a box and then moved once.
//!
//! Elements are built one after another ([`Partial`]), those on the heap in their final place and never on the stack, and reached
//! through one slice of all of them.
//!
//! This module holds most of the `unsafe` code of the crate. Beside it, kernels are chosen by what the processor has
//! (`kernel/level.rs`), runs of elements that lie apart are looked at once (`kernel/strided.rs`), large products are given to a
//! crate by pointers (`kernel/multiply/large.rs`), and `kernel/nest.rs` says that a product writes the whole result.
#![allow(unsafe_code)]

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

#[cfg(feature = "alloc")]
pub use append::Append;
#[cfg(feature = "alloc")]
pub(crate) use append::append_cloned;
pub(crate) use buffer::Buffer;
pub use data::{ContiguousData, Data, DataMut, Owned, Strided, StridedIter};
pub use elements::Elements;
pub(crate) use in_place::InPlace;
pub(crate) use numbers::indices_of;
#[cfg(feature = "alloc")]
pub(crate) use on_heap::OnHeap;
pub(crate) use partial::Partial;
#[cfg(feature = "alloc")]
pub(crate) use partial::build_box;
pub(crate) use pieces::{PieceElements, RowPiece, paste_rows};
pub use rows::TensorSlice;
pub(crate) use same::SameElement;
#[cfg(feature = "std")]
pub(crate) use same::{Lifeless, Same};
pub(crate) use scratch::{Scratch, ScratchOf};
pub(crate) use sink::{Columns, LINE, Rows, Sink, goes_by_functions, is_worth_it, write};
#[cfg(feature = "rayon")]
pub(crate) use threads::Room;

#[cfg(feature = "alloc")]
mod append;
mod buffer;
mod data;
mod elements;
mod in_place;
pub(crate) mod nested;
mod numbers;
#[cfg(feature = "alloc")]
mod on_heap;
mod partial;
mod pieces;
#[cfg(feature = "bytemuck-1")]
mod pod;
mod rows;
mod same;
mod scratch;
mod sink;
#[cfg(feature = "rayon")]
mod threads;

/// Where large tensors live.
#[cfg(feature = "alloc")]
pub(crate) type LargeStore<T, S> = OnHeap<T, S>;
/// Where large tensors live.
#[cfg(not(feature = "alloc"))]
pub(crate) type LargeStore<T, S> = in_place::LargeInPlace<T, S>;

/// Storage for the elements of one shape.
///
/// # Safety
///
/// `pointer` and `pointer_mut` point to as many initialised, contiguous elements as the shape has that named this store, and borrow
/// nothing but `self`. `Memory` has room for them at `start`, aligned for `T`, which stays in place while it is neither moved nor
/// dropped, and dropping it drops no element. A store
/// has the layout of its `Memory`, and read as one it is the room with the elements still in it. Two stores with equal `IN_PLACE` for equal numbers of `T`, or of `T`
/// and of a type that is nothing but a `T`, have the same layout. The store owns its elements as values of `T`, and nothing else.
pub unsafe trait Store<T>: Sized {
    /// Whether the elements stand in the store itself.
    const IN_PLACE: bool;
    /// Room for the elements, none of them initialised.
    type Memory;
    /// New room.
    fn allocate() -> Self::Memory;
    /// Where the first element goes.
    fn start(memory: &mut Self::Memory) -> *mut T;
    /// The store, now that all is in place.
    ///
    /// # Safety
    ///
    /// Every element has been written.
    unsafe fn assume_init(memory: Self::Memory) -> Self;
    /// The first element.
    fn pointer(&self) -> *const T;
    /// The first element, to be written to.
    fn pointer_mut(&mut self) -> *mut T;
    /// Takes a box over as it is. It has as many elements as the shape.
    ///
    /// # Panics
    ///
    /// When it has not, or elements stand in the store itself.
    #[cfg(feature = "alloc")]
    fn adopt(_: Box<[T]>) -> Self {
        unreachable!("a store in place is no box")
    }
    /// Gives its box away.
    ///
    /// # Panics
    ///
    /// When elements stand in the store itself.
    #[cfg(feature = "alloc")]
    fn release(self) -> Box<[T]> {
        unreachable!("a store in place is no box")
    }
}
